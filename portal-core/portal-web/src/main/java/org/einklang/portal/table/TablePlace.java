package org.einklang.portal.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.table.TableSpec;

/**
 * Where a list stands: which page, and which of the parameters in its address are the list's own.
 *
 * @param path of the page
 * @param prefix of the list's parameters, may be empty
 * @param own the list's parameters, without prefix
 * @param others the rest
 */
record TablePlace(String path, String prefix, QueryString own, QueryString others) {

    static TablePlace of(String path, QueryString asked, TableSpec<?, ?> spec) {
        String begin = begin(spec.prefix());
        Set<String> names = TableState.names(spec);
        Map<String, List<String>> own = new LinkedHashMap<>();
        Map<String, List<String>> others = new LinkedHashMap<>();
        asked.values().forEach((name, values) -> {
            if (name.startsWith(begin) && names.contains(name.substring(begin.length()))) {
                own.put(name.substring(begin.length()), values);
            } else {
                others.put(name, values);
            }
        });
        return new TablePlace(path, spec.prefix(), new QueryString(own), new QueryString(others));
    }

    /** Whether the address says nothing about the list. */
    boolean bare() {
        return own.values().isEmpty();
    }

    /** The kind of file that the address asks for instead of the page. */
    Optional<FileKind> wantedFile() {
        return Arrays.stream(FileKind.values())
                .filter(kind -> own.has(kind.parameter()))
                .findFirst();
    }

    /** The name of one of the list's parameters in the address. */
    String parameter(String name) {
        return begin(prefix) + name;
    }

    /** The parameters for this state, and what belongs to others. */
    QueryString address(TableState state, TableSpec<?, ?> spec) {
        QueryString parameters = state.parameters(spec);
        if (state.page() > 1) {
            parameters = parameters.with("page", String.valueOf(state.page()));
        }
        Map<String, List<String>> named = new LinkedHashMap<>();
        parameters.values().forEach((name, values) -> named.put(parameter(name), values));
        return new QueryString(named).and(others);
    }

    private static String begin(String prefix) {
        return prefix.isEmpty() ? "" : prefix + ".";
    }
}
