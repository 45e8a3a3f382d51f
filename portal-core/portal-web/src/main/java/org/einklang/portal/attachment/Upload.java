package org.einklang.portal.attachment;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that somebody has brought. It may be read several times, and never lies in memory as a whole.
 *
 * @param name as the browser gave it
 * @param size in bytes
 * @param content opens it
 */
record Upload(String name, long size, Content content) {

    /** Opens a file from its beginning. */
    interface Content {

        /** A new stream, to be closed by whoever asked for it. */
        InputStream open() throws IOException;
    }

    /** Reads it from its beginning. */
    InputStream open() throws IOException {
        return content.open();
    }
}
