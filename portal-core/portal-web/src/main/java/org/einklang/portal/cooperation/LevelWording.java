package org.einklang.portal.cooperation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.text.Folded;
import org.einklang.api.text.Texts;

/**
 * What the levels of a cooperation are called, in either language. A level without a name of its own is called as the house
 * calls it; one that has a German name only is called so in English, too: it is a proper name, such as those of bodies.
 */
public final class LevelWording {

    static final int LONGEST = 60;

    private final Map<BodyLevel, Name> own;

    LevelWording(Map<BodyLevel, Name> own) {
        this.own = Map.copyOf(own);
    }

    /**
     * What one level is called; an empty name stands for the one of the house.
     *
     * @param german in German
     * @param english in English
     */
    public record Name(String german, String english) {

        /** No name of its own. */
        public static final Name HOUSE = new Name("", "");

        /** Without what stands around it. */
        public Name {
            german = german.strip();
            english = english.strip();
        }

        private String in(Locale locale) {
            return locale.getLanguage().equals("en") && !english.isEmpty() ? english : german;
        }
    }

    /** The own name of a level. */
    Name own(BodyLevel level) {
        return own.getOrDefault(level, Name.HOUSE);
    }

    /** What the level is called in this language. */
    public String in(Locale locale, BodyLevel level, Texts house) {
        String name = own(level).in(locale);
        return name.isEmpty() ? house.get(locale, "core.level." + level) : name;
    }

    /** Goes on if one can tell the levels apart. @throws RuleViolation at {@code german_<LEVEL>} or {@code english_<LEVEL>} */
    void requireClear(Texts house) {
        for (Locale locale : new Locale[] {Locale.GERMAN, Locale.ENGLISH}) {
            Set<String> taken = new HashSet<>();
            Map<BodyLevel, Name> inOrder = new EnumMap<>(BodyLevel.class);
            for (BodyLevel level : BodyLevel.values()) {
                inOrder.put(level, own(level));
            }
            inOrder.forEach((level, name) -> {
                String field = (locale.equals(Locale.GERMAN) ? "german_" : "english_") + level;
                if (name.german().length() > LONGEST || name.english().length() > LONGEST) {
                    throw new RuleViolation("cooperations.too_long", LONGEST)
                            .at((name.german().length() > LONGEST ? "german_" : "english_") + level);
                }
                if (!taken.add(Folded.of(in(locale, level, house)))) {
                    throw new RuleViolation("cooperations.levels_alike", in(locale, level, house)).at(field);
                }
            });
        }
    }
}
