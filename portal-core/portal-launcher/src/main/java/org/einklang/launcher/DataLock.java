package org.einklang.launcher;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Keeps two processes from working on one data folder. The lock lives as long as the process, even if that is killed;
 * beside it stands who holds it, for messages and for the script.
 */
public final class DataLock implements AutoCloseable {

    private final FileChannel channel;

    private DataLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock or refuses the start, naming the process that holds it. */
    public static DataLock take(Path data) throws IOException {
        Path file = data.resolve("einklang.lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            throw new StartRefused(
                    ExitCode.DATA_LOCKED,
                    "The data folder " + data + " is in use by process " + holderOf(file) + ".",
                    "stop that process first (./einklang stop) or choose another folder with --data.");
        }
        DataLock lock = new DataLock(channel);
        lock.note("starting", "");
        return lock;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holderOf(Path file) throws IOException {
        Properties holder = new Properties();
        holder.load(new StringReader(Files.readString(file)));
        return holder.getProperty("pid", "(unknown)");
    }

    /** Writes beside the lock how far the portal is and where it can be reached. */
    public void note(String state, String address) throws IOException {
        String lines = "pid=" + ProcessHandle.current().pid() + "\nstate=" + state + "\naddress=" + address + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /** Empties the file and lets the folder go. */
    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }
}
