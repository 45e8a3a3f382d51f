package org.einklang.api.text;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like social data of a single person: nothing of that kind belongs in the portal [000 III.4, 002 §9]. The
 * fields for texts ask it by themselves; a module that takes texts in another way asks it before it keeps them. It sees forms
 * of numbers, checked by their check digits where they have some, and dates of birth that say what they are. A name alone it
 * does not see.
 */
public final class ClientData {

    private static final String DATE =
            "(?:\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}|\\d{1,2}\\.\\s?\\p{Lu}\\p{L}+\\s\\d{4})";
    private static final String SOMEBODY =
            "(?:Herrn?|Frau|Kind|Kund(?:e|en|in)|Klient(?:en|in)?|Bewerber(?:s|in)?|Leistungsberechtigten?r?)";

    private static final List<Form> FORMS = List.of(
            new Form(Kind.BENEFIT_NUMBER, "(?<![\\p{L}\\d])\\d{5}\\s?(?:BG\\s?|//\\s?)\\d{7}(?!\\d)", found -> true),
            new Form(Kind.CUSTOMER_NUMBER, "(?<![\\p{L}\\d])\\d{3}\\s?[A-Z]\\s?\\d{6}(?!\\d)", found -> true),
            new Form(
                    Kind.PENSION_NUMBER,
                    "(?<![\\p{L}\\d])\\d{2}\\s?\\d{6}\\s?[A-Z]\\s?\\d{3}(?!\\d)",
                    ClientData::isPensionNumber),
            new Form(
                    Kind.BANK_ACCOUNT,
                    "(?<![\\p{L}\\d])[A-Z]{2}\\d{2}(?:\\s?[A-Z0-9]{4}){3,7}(?:\\s?[A-Z0-9]{1,3})?(?![\\p{L}\\d])",
                    ClientData::isBankAccount),
            new Form(
                    Kind.TAX_NUMBER,
                    "(?<![\\p{L}\\d./-])[1-9]\\d(?:\\s?\\d{3}){3}(?![\\d/-])",
                    ClientData::isTaxNumber),
            new Form(
                    Kind.BIRTH,
                    "(?iu)(?:\\bgeb\\.|\\bgeboren(?:\\s+am)?|\\bGeburtsdatum|\\bGeburtstag)[:,\\s]*" + DATE,
                    found -> true),
            new Form(
                    Kind.BIRTH,
                    "\\b" + SOMEBODY + "\\s+\\p{Lu}[\\p{L}-]+(?:\\s+\\p{Lu}[\\p{L}-]+)?\\s*[,(*]\\s*" + DATE,
                    found -> true));

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
        BIRTH
    }

    /**
     * A passage that should not be there.
     *
     * @param kind what it looks like
     * @param passage the words themselves
     * @param at where it begins, counted from 0
     */
    public record Finding(Kind kind, String passage, int at) {}

    private record Form(Kind kind, Pattern pattern, Predicate<String> check) {
        Form(Kind kind, String pattern, Predicate<String> check) {
            this(kind, Pattern.compile(pattern), check);
        }
    }

    /** Everything in this text, in its order; of what overlaps only the first. */
    public static List<Finding> in(String text) {
        List<Finding> all = new ArrayList<>();
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(text);
            while (matcher.find()) {
                if (form.check().test(matcher.group().replaceAll("\\s", ""))) {
                    all.add(new Finding(form.kind(), matcher.group(), matcher.start()));
                }
            }
        }
        all.sort(Comparator.comparingInt(Finding::at));
        List<Finding> apart = new ArrayList<>();
        int end = 0;
        for (Finding finding : all) {
            if (finding.at() >= end) {
                apart.add(finding);
                end = finding.at() + finding.passage().length();
            }
        }
        return apart;
    }

    /** ISO 13616: the rest of a division by 97 is 1. */
    private static boolean isBankAccount(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(sign -> digits.append(Character.getNumericValue(sign)));
        return iban.length() <= 34
                && new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    /** Annex 2 of the regulation on insurance numbers (VKVV § 2): a day of birth inside, and a check digit. */
    private static boolean isPensionNumber(String number) {
        int day = Integer.parseInt(number.substring(2, 4));
        int month = Integer.parseInt(number.substring(4, 6));
        if (day < 1 || day > 81 || month < 1 || month > 12) {
            return false;
        }
        int letter = number.charAt(8) - 'A' + 1;
        String digits = number.substring(0, 8) + String.format("%02d", letter) + number.substring(9, 11);
        int[] weights = {2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            int product = (digits.charAt(i) - '0') * weights[i];
            sum += product / 10 + product % 10;
        }
        return sum % 10 == number.charAt(11) - '0';
    }

    /** ISO 7064 MOD 11,10, as section 139b of the fiscal code has it. */
    private static boolean isTaxNumber(String number) {
        int product = 10;
        for (int i = 0; i < 10; i++) {
            int sum = (number.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        int check = 11 - product;
        return (check == 10 ? 0 : check) == number.charAt(10) - '0';
    }
}
