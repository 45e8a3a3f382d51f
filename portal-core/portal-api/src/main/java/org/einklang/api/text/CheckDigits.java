package org.einklang.api.text;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;

/** Whether a number is one of its kind: the digits by which mistakes in typing are found tell it from any other number. */
final class CheckDigits {

    /** How long account numbers are, by country; those of others end where the passage ends. */
    private static final Map<String, Integer> IBAN_LENGTHS = Map.ofEntries(
            Map.entry("AT", 20),
            Map.entry("BE", 16),
            Map.entry("BG", 22),
            Map.entry("CH", 21),
            Map.entry("CZ", 24),
            Map.entry("DE", 22),
            Map.entry("DK", 18),
            Map.entry("ES", 24),
            Map.entry("FR", 27),
            Map.entry("GB", 22),
            Map.entry("GR", 27),
            Map.entry("HR", 21),
            Map.entry("HU", 28),
            Map.entry("IT", 27),
            Map.entry("LU", 20),
            Map.entry("NL", 18),
            Map.entry("PL", 28),
            Map.entry("PT", 25),
            Map.entry("RO", 24),
            Map.entry("TR", 26));

    private CheckDigits() {}

    /** The number without the words that follow it, empty if it is none; ISO 13616: the rest of a division by 97 is 1. */
    static String bankAccountIn(String passage) {
        String all = passage.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        int length = IBAN_LENGTHS.getOrDefault(all.substring(0, 2), Math.min(34, all.length()));
        return all.length() >= length && isBankAccount(all.substring(0, length)) ? begin(passage, length) : "";
    }

    private static String begin(String passage, int signs) {
        int end = 0;
        int left = signs;
        while (left > 0) {
            if (!Character.isWhitespace(passage.charAt(end++))) {
                left--;
            }
        }
        return passage.substring(0, end);
    }

    private static boolean isBankAccount(String iban) {
        StringBuilder digits = new StringBuilder();
        (iban.substring(4) + iban.substring(0, 4))
                .chars()
                .forEach(sign -> digits.append(Character.getNumericValue(sign)));
        return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
    }

    /** Annex 2 of the regulation on insurance numbers (VKVV § 2): a day of birth inside, and a check digit. */
    static boolean isPensionNumber(String passage) {
        String number = passage.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
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
    static boolean isTaxNumber(String passage) {
        String number = passage.replaceAll("\\s", "");
        int product = 10;
        for (int i = 0; i < 10; i++) {
            int sum = (number.charAt(i) - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        int check = 11 - product;
        return (check == 10 ? 0 : check) == number.charAt(10) - '0';
    }
}
