package org.einklang.portal.login;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import org.einklang.api.RuleViolation;
import org.einklang.api.text.Folded;

/**
 * Which passwords people may choose (rules.md, passwords): 12 to 128 characters of any kind, not one that is commonly
 * used or made of such parts, and not one that is little more than the person's own name. There is no rule on what
 * it has to be composed of.
 */
final class PasswordPolicy {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    /** What has to remain of a password when the person's own words are taken out of it. */
    private static final int REMAINS = 8;

    private static final int OWN_WORD = 3;

    /** Bits; with fewer, an attacker with a list of common passwords and words is through within hours. */
    private static final double HARD_TO_GUESS = 30;

    /** A beginning of this length that is hard to guess is enough; judging the whole could take seconds. */
    private static final int JUDGED = 40;

    private static final List<String> PORTAL = List.of("einklang");

    /** 100,000 leaked passwords, words, names, keyboards, sequences and repetitions: takes a second to load. */
    private static final class Guessing {
        private static final Configuration CONFIGURATION = new ConfigurationBuilder()
                .setMinimumEntropy(HARD_TO_GUESS)
                .setCombinationAlgorithmTimeout(200L)
                .createConfiguration();

        private Guessing() {}
    }

    private PasswordPolicy() {}

    /**
     * Goes on only with a password that may be chosen.
     *
     * @param password as it was typed
     * @param aboutThePerson name, login and mail of the person
     * @throws RuleViolation at the field {@code password}, with what to do
     */
    static void require(String password, Collection<String> aboutThePerson) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new RuleViolation("core.password.length", SHORTEST, LONGEST).at("password");
        }
        if (isLittleMoreThan(aboutThePerson, password)) {
            throw new RuleViolation("login.password.own").at("password");
        }
        if (isCommon(password)) {
            throw new RuleViolation("login.password.common").at("password");
        }
    }

    private static boolean isLittleMoreThan(Collection<String> aboutThePerson, String password) {
        String whole = Folded.of(password);
        String remains = Stream.concat(aboutThePerson.stream(), PORTAL.stream())
                .flatMap(text -> Arrays.stream(Folded.of(text).split("[^\\p{L}\\p{N}]+")))
                .filter(word -> word.length() >= OWN_WORD)
                .sorted((one, other) -> other.length() - one.length())
                .reduce(whole, (rest, word) -> rest.replace(word, ""));
        return !remains.equals(whole) && remains.codePointCount(0, remains.length()) < REMAINS;
    }

    private static boolean isCommon(String password) {
        String beginning = password.substring(
                0, password.offsetByCodePoints(0, Math.min(JUDGED, password.codePointCount(0, password.length()))));
        return !new Nbvcxz(Guessing.CONFIGURATION).estimate(beginning).isMinimumEntropyMet();
    }
}
