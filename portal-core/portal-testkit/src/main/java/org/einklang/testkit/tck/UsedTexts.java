package org.einklang.testkit.tck;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Keys of the module's bundle that its pages and classes name, as far as they stand there in full.
 *
 * @param keys such as {@code minutes.own_approval}
 * @param prefixes beginnings of keys whose end is an enum constant, such as {@code state.}
 */
record UsedTexts(Set<String> keys, Set<String> prefixes) {

    /** What a page names: <code>#{meetings['title']}</code> and <code>#{e:name('meetings', 'state', …)}</code>. */
    static UsedTexts inPage(String xhtml, String module) {
        return new UsedTexts(
                found("\\b" + module + "\\['([^']+)'\\]", xhtml),
                found("e:name\\('" + module + "',\\s*'([^']+)'", xhtml).stream()
                        .map(prefix -> prefix + ".")
                        .collect(Collectors.toSet()));
    }

    /**
     * What a class names: {@code new RuleViolation("meetings.…")}, {@code texts.get(…, "meetings.…")}, and the labels of a
     * list with its columns and filters.
     */
    static UsedTexts inCode(String java, String module) {
        String text = "\"" + module + "\\.([a-z0-9_.]*[a-z0-9_])\"";
        Set<String> keys = found("new\\s+RuleViolation\\(\\s*" + text, java);
        keys.addAll(found("(?:\\.column|\\bFilter\\s*\\.(?:text|choice))\\(\\s*\"[a-z]+\",\\s*" + text, java));
        keys.addAll(found("\\bTableSpec\\s*\\.of\\(\\s*" + text, java));
        keys.addAll(found("\\btexts\\s*\\.get\\(\\s*(?:[^\"(),]+(?:\\(\\))?,\\s*)?" + text, java));
        return new UsedTexts(keys, Set.of());
    }

    /** What of this has no text. */
    Set<String> missingIn(Set<String> bundle) {
        Set<String> missing = new TreeSet<>(keys);
        missing.removeAll(bundle);
        prefixes.stream()
                .filter(prefix -> bundle.stream().noneMatch(startsWith(prefix)))
                .forEach(missing::add);
        return missing;
    }

    private static Predicate<String> startsWith(String prefix) {
        return key -> key.startsWith(prefix);
    }

    private static Set<String> found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        Set<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
