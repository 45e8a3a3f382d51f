package org.einklang.portal.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of the portal as support may see them: which are set; of yes and no and of plain numbers also to what. Everything
 * else may be a password, an address or a name, and is never told.
 */
@ApplicationScoped
class SettingsWithoutSecrets {

    private static final String OURS = "einklang.";
    private static final Pattern PLAIN = Pattern.compile("true|false|\\d{1,6}");
    private static final Pattern DELICATE =
            Pattern.compile("password|secret|token|key|user|name|operator|code|phone|mail\\.from|address");

    @Inject
    private Config config;

    /** Name and what may be told, in the order of the names. */
    Map<String, Object> all() {
        Map<String, Object> told = new TreeMap<>();
        StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(OURS))
                .forEach(name -> config.getOptionalValue(name, String.class)
                        .ifPresent(value -> told.put(name, told(name, value))));
        return told;
    }

    /** What may be told of a setting. */
    static String told(String name, String value) {
        if (value.isBlank()) {
            return "empty";
        }
        boolean plain = PLAIN.matcher(value.strip()).matches()
                && !DELICATE.matcher(name).find();
        return plain ? value.strip() : "set";
    }
}
