package org.einklang.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The plug-in that made a deployment fail, found by the classes and jars the log names: first in the innermost causes,
 * then in the messages, last in the stack frames.
 */
public record Culprit(Path jar, String reason) {

    private static final Pattern NAME = Pattern.compile("[\\w$-]+(?:\\.[\\w$-]+)+");
    private static final Pattern FAULT = Pattern.compile("SEVERE|Exception");
    private static final Pattern EXCEPTION = Pattern.compile("(?:Caused by: )?(?:\\w+\\.)+\\w+(?:Exception|Error): .*");
    private static final int LONGEST_REASON = 400;

    /** Searches the log of a failed start; empty when no plug-in can be blamed. */
    public static Optional<Culprit> in(List<String> log, List<PlugIn> plugIns) throws IOException {
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
        return bySuspicion(log).flatMap(line -> blame(line, owners).stream()).findFirst();
    }

    /** The first exception the log tells of, for a failure that no plug-in can be blamed for. */
    static Optional<String> firstFault(List<String> log) {
        return log.stream()
                .map(String::strip)
                .filter(EXCEPTION.asMatchPredicate())
                .findFirst()
                .map(Culprit::shortened);
    }

    private static Stream<String> bySuspicion(List<String> log) {
        List<String> faulty = log.stream()
                .dropWhile(line -> !FAULT.matcher(line).find())
                .map(String::strip)
                .toList();
        List<String> causes = new ArrayList<>(
                faulty.stream().filter(line -> line.startsWith("Caused by:")).toList());
        Collections.reverse(causes);
        Stream<String> messages = faulty.stream().filter(line -> !line.startsWith("at "));
        Stream<String> frames = faulty.stream().filter(line -> line.startsWith("at "));
        return Stream.concat(causes.stream(), Stream.concat(messages, frames));
    }

    private static Optional<Culprit> blame(String line, Map<String, Path> owners) {
        Matcher names = NAME.matcher(line);
        while (names.find()) {
            for (String name = names.group(); name.contains("."); name = name.substring(0, name.lastIndexOf('.'))) {
                Path jar = owners.getOrDefault(name, owners.get(name.replaceAll("\\$.*", "")));
                if (jar != null) {
                    return Optional.of(new Culprit(jar, shortened(line)));
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
