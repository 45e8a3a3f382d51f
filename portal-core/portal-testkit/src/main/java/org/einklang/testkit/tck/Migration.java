package org.einklang.testkit.tck;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A module's migration, read for what leaves the module's own schema. */
final class Migration {

    private static final Pattern IGNORED = Pattern.compile("--[^\\n]*|/\\*.*?\\*/|'(?:[^']|'')*'", Pattern.DOTALL);
    private static final Pattern QUALIFIED = Pattern.compile(
            "\\b(?:table|references|from|join|into|update|on|sequence|view|index)\\s+(?:if\\s+(?:not\\s+)?exists\\s+)?"
                    + "\"?([a-z_][a-z0-9_$]*)\"?\\s*\\.\\s*\"?[a-z_]");
    private static final Pattern SCHEMA = Pattern.compile("\\b(?:create|drop|set|alter)\\s+(?:current\\s+)?schema\\b");

    private final String sql;

    Migration(String sql) {
        this.sql = IGNORED.matcher(sql).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    /** The places that name another schema than the module's own, or handle schemas at all. */
    List<String> leavesSchemaOf(String module) {
        List<String> foreign = QUALIFIED
                .matcher(sql)
                .results()
                .filter(place -> !place.group(1).equals("ek_" + module))
                .map(MatchResult::group)
                .toList();
        return foreign.isEmpty()
                ? SCHEMA.matcher(sql).results().map(MatchResult::group).toList()
                : foreign;
    }
}
