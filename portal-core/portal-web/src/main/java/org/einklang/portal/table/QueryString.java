package org.einklang.portal.table;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The part of an address behind the question mark. Only that: what a form has posted is none of its business.
 *
 * @param values by name, in order
 */
public record QueryString(Map<String, List<String>> values) {

    /** Reads what the browser sent; what cannot be read is left out. */
    public static QueryString parse(@Nullable String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : (text == null ? "" : text).split("&")) {
            String[] parts = pair.split("=", 2);
            String name = decoded(parts[0]);
            if (!name.isEmpty()) {
                values.computeIfAbsent(name, key -> new ArrayList<>()).add(parts.length == 2 ? decoded(parts[1]) : "");
            }
        }
        return new QueryString(values);
    }

    /** The first value, or an empty text. */
    public String first(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** All values. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** Whether it says anything of that name. */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** The parameters whose name passes. */
    QueryString where(Predicate<String> name) {
        Map<String, List<String>> kept = new LinkedHashMap<>(values);
        kept.keySet().removeIf(name.negate());
        return new QueryString(kept);
    }

    /** With one more parameter at the end. */
    public QueryString with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return new QueryString(more);
    }

    /** These parameters and then the others. */
    QueryString and(QueryString others) {
        Map<String, List<String>> both = new LinkedHashMap<>(values);
        both.putAll(others.values);
        return new QueryString(both);
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        List<String> pairs = new ArrayList<>();
        values.forEach((name, list) -> list.forEach(value -> pairs.add(encoded(name) + "=" + encoded(value))));
        return String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("%2C", ",");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }
}
