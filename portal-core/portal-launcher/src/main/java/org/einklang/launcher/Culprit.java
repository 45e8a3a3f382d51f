package org.einklang.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who made a deployment fail, found by the classes and jars the log names: first in the innermost causes, then in the
 * messages, last in the remaining stack frames. Where frames decide, it is the code in which the fault happened: a module
 * that merely called the host does not answer for it, unless the host refused what it was handed.
 */
public record Culprit(Path jar, String reason) {

    /** Stands for the host, which no start can do without. */
    private static final Path HOST = Path.of("the host");

    private static final String HOST_CLASSES = "org.einklang.portal.";
    private static final Pattern NAME = Pattern.compile("[\\w$-]+(?:\\.[\\w$-]+)+");
    private static final Pattern EXCEPTION = Pattern.compile("(?:Caused by: )?(?:\\w+\\.)+\\w+(?:Exception|Error): .*");
    private static final int LONGEST_REASON = 400;

    /** Searches the log of a failed start; empty when nobody can be blamed. */
    public static Optional<Culprit> in(List<String> log, List<PlugIn> plugIns) throws IOException {
        Map<String, Path> owners = owners(plugIns);
        List<FaultTrace> traces = FaultTrace.in(log);
        List<FaultTrace> causes =
                new ArrayList<>(traces.stream().filter(FaultTrace::isCause).toList());
        Collections.reverse(causes);
        List<FaultTrace> others =
                traces.stream().filter(Predicate.not(FaultTrace::isCause)).toList();
        Stream<Optional<Culprit>> suspects = Stream.of(
                        causes.stream().map(cause -> named(cause, owners).or(() -> at(cause, owners))),
                        others.stream().map(fault -> named(fault, owners)),
                        others.stream().map(fault -> at(fault, owners)))
                .flatMap(stream -> stream);
        return suspects.flatMap(Optional::stream).findFirst();
    }

    /** The first exception the log tells of, for a failure that nobody can be blamed for. */
    static Optional<String> firstFault(List<String> log) {
        return log.stream()
                .map(String::strip)
                .filter(EXCEPTION.asMatchPredicate())
                .findFirst()
                .map(Culprit::shortened);
    }

    private static Map<String, Path> owners(List<PlugIn> plugIns) throws IOException {
        Map<String, Path> owners = new HashMap<>();
        for (PlugIn plugIn : plugIns) {
            owners.put(plugIn.fileName(), plugIn.jar());
            try (JarFile jar = new JarFile(plugIn.jar().toFile())) {
                jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.endsWith(".class"))
                        .map(name -> name.substring(0, name.length() - ".class".length())
                                .replace('/', '.'))
                        .forEach(name -> owners.put(name, plugIn.jar()));
            }
        }
        return owners;
    }

    private static Optional<Culprit> named(FaultTrace fault, Map<String, Path> owners) {
        return owner(fault.message(), owners).map(jar -> new Culprit(jar, shortened(fault.message())));
    }

    private static Optional<Culprit> at(FaultTrace fault, Map<String, Path> owners) {
        for (String frame : fault.frames()) {
            Optional<Path> jar = owner(frame, owners);
            if (jar.isPresent()) {
                return Optional.of(new Culprit(jar.get(), shortened(fault.message()) + " " + frame));
            }
            if (frame.contains(HOST_CLASSES) && !fault.isRefusal()) {
                return Optional.of(new Culprit(HOST, shortened(fault.message()) + " " + frame));
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> owner(String line, Map<String, Path> owners) {
        Matcher names = NAME.matcher(line);
        while (names.find()) {
            for (String name = names.group(); name.contains("."); name = name.substring(0, name.lastIndexOf('.'))) {
                Path jar = owners.getOrDefault(name, owners.get(name.replaceAll("\\$.*", "")));
                if (jar != null) {
                    return Optional.of(jar);
                }
            }
        }
        return Optional.empty();
    }

    private static String shortened(String line) {
        String plain = line.replaceFirst("^Caused by: ", "").replaceFirst("^(\\[[^]]*] *)+", "");
        return plain.length() <= LONGEST_REASON ? plain : plain.substring(0, LONGEST_REASON) + " …";
    }
}
