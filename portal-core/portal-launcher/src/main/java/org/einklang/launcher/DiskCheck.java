package org.einklang.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes sure that a folder exists, can be written and has room, before anything is left half-written in it. */
final class DiskCheck {

    private static final int MEGABYTE = 1024 * 1024;

    private final long needed;

    DiskCheck(int neededMegabytes) {
        needed = (long) neededMegabytes * MEGABYTE;
    }

    void requireRoom(Path folder) {
        try {
            Files.createDirectories(folder);
            Path probe = Files.createTempFile(folder, "probe", ".tmp");
            try {
                Files.write(probe, new byte[MEGABYTE]);
            } finally {
                Files.delete(probe);
            }
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < needed) {
                throw full(folder, free / MEGABYTE + " MB are free, " + needed / MEGABYTE + " MB are needed");
            }
        } catch (IOException e) {
            throw full(folder, e.toString());
        }
    }

    private static StartRefused full(Path folder, String cause) {
        return new StartRefused(
                ExitCode.NO_SPACE,
                "The folder " + folder + " cannot be written: " + cause + ".",
                "free some space, correct the rights of the folder, or choose another one with --data.");
    }
}
