package org.einklang.portal.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads what stands in a file, in a process of its own. */
@ApplicationScoped
class TextReading {

    private static final int MOST_BYTES = 1024 * 1024;

    /** What can be read in it; empty if it is damaged, locked, a picture, or takes too long. */
    String read(FileKind kind, OwnProcess.Content content) {
        if (kind.isPicture()) {
            return "";
        }
        try {
            Process process =
                    OwnProcess.begin(FileTextCommand.class, kind.name(), content, ProcessBuilder.Redirect.PIPE);
            try (InputStream answer = process.getInputStream()) {
                String text = new String(answer.readNBytes(MOST_BYTES), UTF_8);
                return OwnProcess.ended(process) == 0 ? text : "";
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("no process reads files", fault);
        }
    }
}
