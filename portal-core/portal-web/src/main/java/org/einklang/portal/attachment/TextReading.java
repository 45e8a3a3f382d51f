package org.einklang.portal.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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
 * Reads what stands in a file, in a process of its own with little memory and little time: a PDF can unfold to more than any
 * machine has, and can be made so that reading it never ends.
 */
@ApplicationScoped
class TextReading {

    private static final System.Logger LOG = System.getLogger(TextReading.class.getName());
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int MOST_BYTES = 1024 * 1024;

    /** One class of each library that reading needs. */
    private static final List<Class<?>> NEEDED =
            List.of(FileTextCommand.class, PDDocument.class, IOUtils.class, FontBoxFont.class, LogFactory.class);

    /** Writes a file to somebody. */
    interface Content {

        void to(OutputStream reader) throws IOException;
    }

    /** What can be read in it; empty if it is damaged, locked, a picture, or takes too long. */
    String read(FileKind kind, Content content) {
        if (kind.isPicture()) {
            return "";
        }
        try {
            Process process = new ProcessBuilder(command(kind))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            CompletableFuture.delayedExecutor(LONGEST.toSeconds(), TimeUnit.SECONDS)
                    .execute(process::destroyForcibly);
            give(process, content);
            try (InputStream answer = process.getInputStream()) {
                String text = new String(answer.readNBytes(MOST_BYTES), UTF_8);
                return ended(process) == 0 ? text : "";
            }
        } catch (IOException fault) {
            throw new UncheckedIOException("no process reads files", fault);
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

    private static int ended(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private static List<String> command(FileKind kind) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                NEEDED.stream().map(TextReading::place).distinct().collect(Collectors.joining(File.pathSeparator)),
                FileTextCommand.class.getName(),
                kind.name());
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
