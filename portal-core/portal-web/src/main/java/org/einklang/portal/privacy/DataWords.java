package org.einklang.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.access.Role;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.text.Bundles;

/** The words for what is held, by the fixed pattern that {@link org.einklang.api.privacy.PersonalData} describes. */
@ApplicationScoped
class DataWords {

    @Inject
    private Texts texts;

    /** What a part is called. */
    String section(String module, Locale locale) {
        return texts.get(locale, module + ".mydata");
    }

    /** What stands under a key. */
    String key(String module, String key, Locale locale) {
        return texts.get(locale, module + ".mydata." + key);
    }

    /** What a field is called: in the words of the part, else in those of the host. */
    String field(String module, String name, Locale locale) {
        return first(locale, module + ".mydata.field." + name, "privacy.field." + name)
                .orElse(module + ".mydata.field." + name);
    }

    /** Why what is kept stays, and until when: in the words of the part, else in those of the host. */
    String kept(String module, Locale locale) {
        return first(locale, module + ".mydata.kept", "privacy.kept").orElse("");
    }

    /** A value as people write it. */
    String value(String module, Object value, Locale locale) {
        if (value instanceof Instant moment) {
            return PortalTime.longMoment(moment, locale);
        }
        if (value instanceof LocalDate day) {
            return PortalTime.shortDay(day, locale);
        }
        if (value instanceof Boolean yes) {
            return texts.get(locale, yes ? "privacy.yes" : "privacy.no");
        }
        return value instanceof Enum<?> constant ? constant(module, constant, locale) : String.valueOf(value);
    }

    private String constant(String module, Enum<?> constant, Locale locale) {
        String end = "value." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        String role = constant instanceof Role ? "rights.role." + constant.name() : "privacy." + end;
        return first(locale, module + ".mydata." + end, role).orElse(module + ".mydata." + end);
    }

    private Optional<String> first(Locale locale, String... keys) {
        return Stream.of(keys)
                .filter(key -> !texts.get(locale, key).equals(key))
                .findFirst()
                .map(key -> texts.get(locale, key));
    }

    /** The languages in which all of it can be said. */
    static List<Locale> languages() {
        return Bundles.LANGUAGES;
    }
}
