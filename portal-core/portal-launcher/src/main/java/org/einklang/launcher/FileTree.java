package org.einklang.launcher;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;

/** A folder with everything below it, taken as a whole. */
record FileTree(Path root) {

    /** Removes the folder; a missing one is fine. */
    void delete() throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @org.jspecify.annotations.Nullable IOException e)
                    throws IOException {
                Files.delete(folder);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** Shares every file with the target by hard links, or copies where the file system knows none. */
    void linkTo(Path target) throws IOException {
        each(target, FileTree::link);
    }

    /** Copies every file, for files that will be changed. */
    void copyTo(Path target) throws IOException {
        each(target, (from, to) -> Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING));
    }

    private void each(Path target, Transfer transfer) throws IOException {
        try (var all = Files.walk(root)) {
            for (Path from : (Iterable<Path>) all::iterator) {
                Path to = target.resolve(root.relativize(from).toString());
                if (Files.isDirectory(from)) {
                    Files.createDirectories(to);
                } else {
                    transfer.move(from, to);
                }
            }
        }
    }

    private static void link(Path from, Path to) throws IOException {
        try {
            Files.createLink(to, from);
        } catch (UnsupportedOperationException | FileSystemException e) {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private interface Transfer {
        void move(Path from, Path to) throws IOException;
    }
}
