package org.einklang.portal.dates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.einklang.api.RuleViolation;
import org.einklang.api.dates.Outsider;
import org.einklang.api.mail.MailAddress;

/** People without an account as they are typed: one a line, "Kim Beispiel kim@example.org" or only the address. */
final class Outsiders {

    static final int MOST = 30;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MAIL = 254;
    private static final Pattern LINE = Pattern.compile("(?<name>.*?)[\\s,;<]*(?<mail>[^\\s<>,;]+@[^\\s<>,;]+)[>\\s]*");

    private Outsiders() {}

    /** The people in this text. @throws RuleViolation if a line has no address */
    static List<Outsider> typed(String text, Locale locale) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> one(line, locale))
                .toList();
    }

    private static Outsider one(String line, Locale locale) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new RuleViolation("dates.outsider_without_mail", line).at("outsiders");
        }
        String mail = matcher.group("mail");
        String name = matcher.group("name").strip();
        return new Outsider(name.isEmpty() ? mail : name, mail, locale);
    }

    /** Refuses somebody who cannot be written to. @param field where that is said */
    static void requireUsable(Outsider one, String field) {
        if (!MailAddress.isUsable(one.mail())
                || one.mail().length() > LONGEST_MAIL
                || one.name().isBlank()
                || one.name().length() > LONGEST_NAME) {
            throw new RuleViolation("dates.outsider_without_mail", one.name()).at(field);
        }
    }

    /** Refuses one more if they cannot be written to or are asked already, or if there is no room. */
    static void requireRoom(List<DateAsked> asked, Outsider more) {
        requireUsable(more, "mail");
        List<Outsider> guests = asked.stream()
                .filter(row -> row.person() == null)
                .map(DateAsked::outsider)
                .toList();
        if (guests.stream().anyMatch(one -> one.mail().equalsIgnoreCase(more.mail()))) {
            throw new RuleViolation("dates.outsider_asked_already", more.mail()).at("mail");
        }
        if (guests.size() >= MOST) {
            throw new RuleViolation("dates.outsiders_many", MOST).at("mail");
        }
    }

    /** Each address once. @throws RuleViolation if one of them cannot be written to, or there are too many */
    static List<Outsider> checked(List<Outsider> outsiders) {
        Map<String, Outsider> once = new LinkedHashMap<>();
        for (Outsider one : outsiders) {
            requireUsable(one, "outsiders");
            once.putIfAbsent(one.mail().toLowerCase(Locale.ROOT), one);
        }
        if (once.size() > MOST) {
            throw new RuleViolation("dates.outsiders_many", MOST).at("outsiders");
        }
        return List.copyOf(once.values());
    }
}
