package org.einklang.portal.draft;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has typed into a form. Only what the page itself has named as a field is taken ({@link #FIELDS}): never a
 * password, a file, a button or what Faces and PrimeFaces hide in a form.
 *
 * @param fields values by the names of the fields; none for a group of boxes of which none is ticked
 * @param seen versions of what the writer had before them, by the names of their hidden fields
 */
public record Typed(SortedMap<String, List<String>> fields, SortedMap<String, String> seen) {

    /** Request parameter: id of the form. */
    public static final String FORM = "einklang.form";

    /** Request parameter: names of the fields that may be kept, without the form's id. */
    public static final String FIELDS = "einklang.fields";

    /** Request parameter: names of the hidden fields with versions, without the form's id. */
    public static final String SEEN = "einklang.seen";

    /** Request parameter: if given, only these fields have changed and are to be kept. */
    public static final String CHANGED = "einklang.changed";

    /** What was sent, taken from the parameters of a request. */
    public static Typed of(Map<String, String[]> sent) {
        String prefix = first(sent, FORM) + ":";
        List<String> changed = words(first(sent, CHANGED));
        TreeMap<String, List<String>> fields = new TreeMap<>();
        for (String name : words(first(sent, FIELDS))) {
            if (!sent.containsKey(CHANGED) || changed.contains(name)) {
                fields.put(name, List.of(sent.getOrDefault(prefix + name, new String[0])));
            }
        }
        TreeMap<String, String> seen = new TreeMap<>();
        for (String name : words(first(sent, SEEN))) {
            seen.put(name, first(sent, prefix + name));
        }
        return new Typed(fields, seen);
    }

    /** What was stored. */
    static Typed read(String fields, String seen) {
        TreeMap<String, List<String>> values = new TreeMap<>();
        pairs(fields).forEach(pair -> {
            List<String> known = values.computeIfAbsent(decoded(pair[0]), name -> new ArrayList<>());
            if (pair.length > 1) {
                known.add(decoded(pair[1]));
            }
        });
        TreeMap<String, String> versions = new TreeMap<>();
        pairs(seen).forEach(pair -> versions.put(decoded(pair[0]), pair.length > 1 ? decoded(pair[1]) : ""));
        return new Typed(values, versions);
    }

    /** This with what was typed later: field by field the later wins; of the versions the earlier stay. */
    Typed then(Typed later) {
        TreeMap<String, List<String>> values = new TreeMap<>(fields);
        values.putAll(later.fields);
        TreeMap<String, String> versions = new TreeMap<>(later.seen);
        versions.putAll(seen);
        return new Typed(values, versions);
    }

    /** Whether there is nothing to keep, as in a form of buttons. */
    public boolean isNothing() {
        return fields.isEmpty();
    }

    /** How many characters it has. */
    int size() {
        return fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }

    String storedFields() {
        return fields.entrySet().stream()
                .map(field -> field.getValue().isEmpty()
                        ? encoded(field.getKey())
                        : field.getValue().stream()
                                .map(value -> encoded(field.getKey()) + "=" + encoded(value))
                                .collect(Collectors.joining("&")))
                .collect(Collectors.joining("&"));
    }

    String storedSeen() {
        return seen.entrySet().stream()
                .map(one -> encoded(one.getKey()) + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String first(Map<String, String[]> sent, String name) {
        String @Nullable [] values = sent.get(name);
        return values == null || values.length == 0 ? "" : values[0];
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String[]> pairs(String stored) {
        return Arrays.stream(stored.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
