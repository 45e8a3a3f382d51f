package org.einklang.portal.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Reads a file from its input and writes what can be read in it, as UTF-8. Started by {@link TextReading} with a small memory of its
 * own: whatever a file that was made to harm does to it, the portal lives on.
 */
public final class FileTextCommand {

    /** So many letters are enough to find a file. */
    private static final int MOST = 100_000;

    private FileTextCommand() {}

    /** With the kind of the file as its argument. @throws IOException if nothing can be read in it */
    public static void main(String[] arguments) throws IOException {
        System.setProperty("java.awt.headless", "true");
        try (OutputStream answer = new FileOutputStream(FileDescriptor.out)) {
            answer.write(
                    FileText.of(FileKind.valueOf(arguments[0]), System.in, MOST).getBytes(UTF_8));
        }
    }
}
