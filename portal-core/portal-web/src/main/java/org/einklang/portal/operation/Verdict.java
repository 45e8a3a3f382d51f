package org.einklang.portal.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a part stands, in words and for machines.
 *
 * @param light its light
 * @param key what is said, below {@code operation.says.}; its advice has the same key below {@code operation.do.}
 * @param arguments what is filled into both
 * @param path the page on which something can be done; empty if there is none
 * @param figures numbers, versions and kinds for the file for support; never names, addresses or contents of anybody
 */
public record Verdict(Light light, String key, List<Object> arguments, String path, Map<String, Object> figures) {

    /** A part of which only the sentence is to be said. */
    public static Verdict of(Light light, String key, Object... arguments) {
        return new Verdict(light, key, List.of(arguments), "", Map.of());
    }

    /** The same, with the page on which something can be done. */
    public Verdict at(String page) {
        return new Verdict(light, key, arguments, page, figures);
    }

    /** The same, with one figure more. */
    public Verdict with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(figures);
        more.put(name, value);
        return new Verdict(light, key, arguments, path, more);
    }
}
