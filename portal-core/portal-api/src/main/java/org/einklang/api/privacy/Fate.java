package org.einklang.api.privacy;

/** What becomes of something that is held on a person when the person is erased. */
public enum Fate {
    /** It goes. */
    REMOVED,
    /** It stays for the sake of others, and names nobody any more. */
    ANONYMOUS,
    /** It stays as it is: part of a record that was approved, until its retention ends. */
    KEPT
}
