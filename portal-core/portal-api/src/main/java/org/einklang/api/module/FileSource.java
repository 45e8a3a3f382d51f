package org.einklang.api.module;

import java.util.Map;
import java.util.Optional;

/**
 * Extension point: files of a module for download, such as a PDF.
 *
 * <p>Register: a CDI bean that implements this. Called: in the request of the person who downloads, logged in, outside
 * a transaction. Check the right as any use case does: {@link org.einklang.api.NotVisible} becomes 404. Not for:
 * anything that changes state.
 */
public interface FileSource {

    /** Id of the module. */
    String module();

    /** Address below the module as in {@link Page#pattern()}: {@code {meeting}/minutes.pdf}. */
    String pattern();

    /** The file for the parts of the address, or empty if there is none. */
    Optional<Content> file(Map<String, String> parts);

    /**
     * A file.
     *
     * @param name proposed to the browser
     * @param type media type
     * @param bytes the content
     */
    record Content(String name, String type, byte[] bytes) {}
}
