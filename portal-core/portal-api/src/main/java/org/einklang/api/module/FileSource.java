package org.einklang.api.module;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;

/**
 * Extension point: files of a module for download, such as a PDF, or pictures that its pages show.
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

    /**
     * Whether pages show it, as a picture: then it is sent to be shown, and the browser of the person keeps it for a day. Whoever
     * shows it adds a stamp of its content to the address ({@code logo.png?v=1x9k}), so that a new picture is seen at once.
     * Everything else is offered as a download and kept by nobody.
     */
    default boolean isPicture() {
        return false;
    }

    /** The file for the parts of the address, or empty if there is none. */
    Optional<Content> file(Map<String, String> parts);

    /**
     * A file.
     *
     * @param name proposed to the browser
     * @param type media type
     * @param size in bytes
     * @param content to be read once; the host closes it
     */
    record Content(String name, String type, long size, InputStream content) {

        /** A file that is small enough to be held in memory. */
        public Content(String name, String type, byte[] bytes) {
            this(name, type, bytes.length, new ByteArrayInputStream(bytes));
        }
    }
}
