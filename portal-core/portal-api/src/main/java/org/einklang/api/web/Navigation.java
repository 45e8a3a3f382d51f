package org.einklang.api.web;

/**
 * Where a person goes after an act. Provided by the host, to be injected in page beans: the act is over, the answer is a
 * redirect, so that the browser's "back" and "reload" do nothing twice.
 */
public interface Navigation {

    /** Shows the page at this path. */
    void to(String path);

    /** Shows this page anew and says, in the reader's language, what has been done; the key starts with the bundle id. */
    void stay(String doneKey, Object... arguments);

    /** Shows the page at this path and says what has been done. */
    void to(String path, String doneKey, Object... arguments);
}
