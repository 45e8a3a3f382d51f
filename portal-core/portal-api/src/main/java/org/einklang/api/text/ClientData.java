package org.einklang.api.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like social data of a single person: nothing of that kind belongs in the portal [000 III.4, 002 §9]. The
 * fields for texts ask it by themselves; a module that takes texts in another way asks it before it keeps them. It sees forms
 * of numbers, checked by their check digits where they have some, dates of birth, and what is said of one person's health. A
 * name alone it does not see. How well it does is kept in two lists among its tests.
 */
public final class ClientData {

    private static final String BEFORE = "(?<![\\p{L}\\d])";

    /** What is cited: a judgment, a tender, a rule. A number behind such a word is no file of a person. */
    private static final Pattern CITED = Pattern.compile(
            "(?iu)(?:Urteil|Beschluss|Gericht|BSG|LSG|BVerfG|Vergabe|Ausschreibung|Förder|Erlass|Richtlinie|Weisung"
                    + "|Vereinbarung|Haushalt|Rechnung|Rundschreiben|Bekanntmachung|Protokoll)(?:[^.!?\\n]|(?<=\\d)\\.){0,60}$");

    private static final List<Form> FORMS = List.of(
            Form.any(Kind.BENEFIT_NUMBER, Pattern.compile(BEFORE + "\\d{5}\\s?(?:BG|//)\\s?\\d{7}(?!\\d)")),
            Form.any(
                    Kind.CUSTOMER_NUMBER,
                    Pattern.compile("(?i)" + BEFORE + "\\d{3}[\\s-]?[A-Z][\\s-]?\\d{3}\\s?\\d{3}(?!\\d)")),
            Form.checked(
                    Kind.PENSION_NUMBER,
                    Pattern.compile("(?i)" + BEFORE + "\\d{2}\\s?\\d{6}\\s?[A-Z]\\s?\\d{3}(?!\\d)"),
                    CheckDigits::isPensionNumber),
            new Form(
                    Kind.BANK_ACCOUNT,
                    Pattern.compile("(?i)" + BEFORE
                            + "[A-Z]{2}\\s?\\d{2}(?:\\s?[A-Z0-9]{4}){2,7}(?:\\s?[A-Z0-9]{1,3})?(?![\\p{L}\\d])"),
                    CheckDigits::bankAccountIn),
            Form.checked(
                    Kind.TAX_NUMBER,
                    Pattern.compile("(?<![\\p{L}\\d./-])[1-9]\\d(?:\\s?\\d{3}){3}(?![\\d/-])"),
                    CheckDigits::isTaxNumber),
            Form.any(Kind.BIRTH, SinglePeople.birth()),
            Form.any(Kind.BIRTH, SinglePeople.nameWithDay()),
            Form.any(Kind.BIRTH, SinglePeople.plainNameWithDay()),
            Form.any(Kind.HEALTH, SinglePeople.health()),
            Form.any(Kind.FILE_NUMBER, SinglePeople.file()));

    private ClientData() {}

    /** What a passage looks like. */
    public enum Kind {
        /** Number of a customer of an employment agency or a jobcenter. */
        CUSTOMER_NUMBER,
        /** Number of a community of needs. */
        BENEFIT_NUMBER,
        /** Number of a pension insurance. */
        PENSION_NUMBER,
        /** IBAN. */
        BANK_ACCOUNT,
        /** Number of a tax payer. */
        TAX_NUMBER,
        /** Date of birth. */
        BIRTH,
        /** Illness, treatment, pregnancy of one person. */
        HEALTH,
        /** Number of a file on one person. */
        FILE_NUMBER
    }

    /**
     * A passage that should not be there.
     *
     * @param kind what it looks like
     * @param passage the words themselves
     * @param at where it begins, counted from 0
     */
    public record Finding(Kind kind, String passage, int at) {

        private boolean overlaps(Finding other) {
            return at < other.at + other.passage.length() && other.at < at + passage.length();
        }
    }

    /** How something looks, and what of it counts: nothing if a check says that it only looks like it. */
    private record Form(Kind kind, Pattern pattern, UnaryOperator<String> counts) {

        static Form any(Kind kind, Pattern pattern) {
            return new Form(kind, pattern, found -> found);
        }

        static Form checked(Kind kind, Pattern pattern, Predicate<String> check) {
            return new Form(kind, pattern, found -> check.test(found) ? found : "");
        }
    }

    /** Everything in this text, in its order; of what overlaps only what says most, which is a number by its own form. */
    public static List<Finding> in(String text) {
        List<Finding> all = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                String passage = form.counts().apply(matcher.group());
                boolean cited = form.kind() == Kind.FILE_NUMBER
                        && CITED.matcher(text.substring(Math.max(0, matcher.start() - 80), matcher.start()))
                                .find();
                Finding finding = new Finding(form.kind(), passage, matcher.start());
                if (!passage.isEmpty() && !cited && all.stream().noneMatch(finding::overlaps)) {
                    all.add(finding);
                }
            }
        }
        all.sort(Comparator.comparingInt(Finding::at));
        return all;
    }
}
