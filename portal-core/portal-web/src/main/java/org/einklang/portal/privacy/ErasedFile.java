package org.einklang.portal.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The numbers of those who were erased, a line each, in the file {@code erased} of the data folder. */
final class ErasedFile {

    private final Path file;

    ErasedFile(Path folder) {
        file = folder.resolve("erased");
    }

    /** Everybody who is noted; a line that is torn or was written by somebody else is passed over. */
    Set<ErasedPerson> read() throws IOException {
        if (!Files.exists(file)) {
            return Set.of();
        }
        return Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                .map(ErasedPerson::read)
                .flatMap(Optional::stream)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Notes these as well, and has written them when it returns. */
    synchronized void add(Collection<ErasedPerson> people) throws IOException {
        Set<ErasedPerson> known = read();
        String torn = Files.exists(file)
                        && !Files.readString(file, StandardCharsets.ISO_8859_1).matches("(?s)|.*\\n")
                ? "\n"
                : "";
        String lines = people.stream()
                .filter(one -> !known.contains(one))
                .map(one -> one.line() + "\n")
                .collect(Collectors.joining("", torn, ""));
        Files.writeString(
                file,
                lines,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND,
                StandardOpenOption.SYNC);
    }
}
