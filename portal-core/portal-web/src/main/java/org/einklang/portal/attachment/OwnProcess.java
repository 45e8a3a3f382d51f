package org.einklang.portal.attachment;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A process of its own with little memory and little time, which looks into a file: a PDF can unfold to more than any machine has,
 * and can be made so that reading it never ends.
 */
final class OwnProcess {

    private static final System.Logger LOG = System.getLogger(OwnProcess.class.getName());
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** One class of each library that reading needs. */
    private static final List<Class<?>> NEEDED =
            List.of(OwnProcess.class, PDDocument.class, IOUtils.class, FontBoxFont.class, LogFactory.class);

    private OwnProcess() {}

    /** Writes a file to somebody. */
    interface Content {

        void to(OutputStream reader) throws IOException;
    }

    /** Begins it. It reads the file first and answers then. @param answer where its answer goes */
    static Process begin(Class<?> command, String argument, Content content, ProcessBuilder.Redirect answer)
            throws IOException {
        Process process = new ProcessBuilder(line(command, argument))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(answer)
                .start();
        CompletableFuture.delayedExecutor(LONGEST.toSeconds(), TimeUnit.SECONDS).execute(process::destroyForcibly);
        give(process, content);
        return process;
    }

    /** Waits for it. @return how it ended */
    static int ended(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    /** Who has read enough, or has died of it, does not take the rest. */
    private static void give(Process process, Content content) {
        try (OutputStream reader = process.getOutputStream()) {
            content.to(reader);
        } catch (IOException enough) {
            LOG.log(Level.DEBUG, "a file was not read to its end", enough);
        }
    }

    private static List<String> line(Class<?> command, String argument) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                NEEDED.stream().map(OwnProcess::place).distinct().collect(Collectors.joining(File.pathSeparator)),
                command.getName(),
                argument);
    }

    /** The folder or the file in which a class lies. */
    private static String place(Class<?> type) {
        String inside = "/" + type.getName().replace('.', '/') + ".class";
        URL address = Objects.requireNonNull(type.getResource(inside), inside);
        String place = Stream.of(address.toString())
                .map(text -> text.startsWith("jar:") ? text.substring("jar:".length(), text.indexOf("!/")) : text)
                .map(text -> text.endsWith(inside) ? text.substring(0, text.length() - inside.length()) : text)
                .findFirst()
                .orElseThrow();
        return Path.of(URI.create(place)).toString();
    }
}
