package org.einklang.testkit.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/**
 * Keeps the table of rights in {@code docs/rights.md} current: it stands between {@code <!-- rights of meetings -->} and the
 * next comment. If it is not as it should be, the failure says the lines to put there.
 */
public final class DocumentedRights {

    private DocumentedRights() {}

    /** The part of this page that belongs to the module says what these permissions say, in these words. */
    public static void check(
            Path page, String module, Collection<? extends Permission> permissions, Function<String, String> words)
            throws IOException {
        String text = Files.readString(page);
        String begin = "<!-- rights of " + module + " -->\n";
        assertThat(text).contains(begin);
        String rest = text.substring(text.indexOf(begin) + begin.length());

        assertThat(rest.substring(0, rest.indexOf("<!--")).strip()).isEqualTo(table(module, permissions, words));
    }

    private static String table(
            String module, Collection<? extends Permission> permissions, Function<String, String> words) {
        return permissions.stream()
                .map(permission -> "| %s | `%s` | %s |"
                        .formatted(
                                words.apply(permission.key().substring(module.length() + 1)),
                                permission.key(),
                                permission.roles().stream()
                                        .sorted()
                                        .map(Role::name)
                                        .map(name -> "`" + name + "`")
                                        .collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n", "| one may | right | roles |\n|---|---|---|\n", ""));
    }
}
