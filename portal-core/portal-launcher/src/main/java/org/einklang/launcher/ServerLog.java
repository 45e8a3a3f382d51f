package org.einklang.launcher;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Takes what Payara and the portal write to the console. Each start and every 20 MB begin a new file; five old ones are
 * kept ({@code server.1.log} is the youngest).
 */
public final class ServerLog extends OutputStream {

    private static final long LIMIT = 20L * 1024 * 1024;
    private static final int KEPT = 5;

    private final Path folder;
    private final @Nullable PrintStream echo;
    private OutputStream out;
    private long written;

    /** Begins a new log in the folder; the echo, if any, sees everything too. */
    public ServerLog(Path folder, @Nullable PrintStream echo) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.echo = echo;
        this.out = begin();
    }

    /** Sends System.out and System.err here. */
    public void takeOverConsole() {
        PrintStream stream = new PrintStream(this, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    /** The file written at present. */
    public Path file() {
        return folder.resolve("server.log");
    }

    private OutputStream begin() throws IOException {
        for (int i = KEPT - 1; i >= 0; i--) {
            Path older = i == 0 ? file() : numbered(i);
            if (Files.exists(older)) {
                Files.move(older, numbered(i + 1), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        written = 0;
        return new BufferedOutputStream(Files.newOutputStream(file()));
    }

    private Path numbered(int number) {
        return folder.resolve("server." + number + ".log");
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        if (written > LIMIT) {
            out.close();
            out = begin();
        }
        out.write(bytes, offset, length);
        written += length;
        if (echo != null) {
            echo.write(bytes, offset, length);
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        out.flush();
        if (echo != null) {
            echo.flush();
        }
    }
}
