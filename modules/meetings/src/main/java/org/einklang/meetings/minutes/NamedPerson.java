package org.einklang.meetings.minutes;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.einklang.api.people.PersonCard;

/**
 * Whom the first words of a line name, among the people of a meeting. As many words as possible are taken for the name: of "Jana
 * Weiß Räume buchen" two, if Jana Weiß is one of them. Words that stand side by side in the name or the function count, whatever
 * their case and however umlauts are written; a single word may also be the beginning of a surname. Who is named exactly goes
 * before who is only meant by a part.
 *
 * @param people who may be meant: one if it is clear, several if not, nobody if nobody is
 * @param name the words that were taken for the name; the first one if nobody is meant
 * @param rest the words after it
 */
record NamedPerson(List<PersonCard> people, String name, String rest) {

    private static final int LONGEST = 8;
    private static final int SHORTEST_PART = 3;
    private static final String BETWEEN = " :,;-–—";

    /** Looks for the longest name. @param among the people of the meeting */
    static NamedPerson read(String words, List<PersonCard> among) {
        List<String> typed = Arrays.asList(words.strip().split("\\s+"));
        for (int taken = Math.min(LONGEST, typed.size()); taken > 0; taken--) {
            boolean complete = !NameWords.of(typed.get(taken - 1)).isEmpty();
            List<PersonCard> meant = complete ? meant(words(typed.subList(0, taken)), among) : List.of();
            if (!meant.isEmpty()) {
                return isOnlyFirstName(typed, taken, meant) ? of(List.of(), typed, taken + 1) : of(meant, typed, taken);
            }
        }
        return of(List.of(), typed, 1);
    }

    /** "Jana Weiß Räume buchen" does not mean another Jana: the next word looks like the surname of somebody who is not there. */
    private static boolean isOnlyFirstName(List<String> typed, int taken, List<PersonCard> meant) {
        return taken == 1
                && meant.size() == 1
                && typed.size() > 1
                && typed.get(0).chars().allMatch(Character::isLetter)
                && Character.isUpperCase(typed.get(1).codePointAt(0))
                && meant.stream().allMatch(person -> {
                    List<String> name = NameWords.of(person.name());
                    return name.size() > 1
                            && name.get(0).equals(NameWords.of(typed.get(0)).get(0));
                });
    }

    private static NamedPerson of(List<PersonCard> meant, List<String> typed, int taken) {
        String rest = String.join(" ", typed.subList(taken, typed.size()));
        while (!rest.isEmpty() && BETWEEN.indexOf(rest.charAt(0)) >= 0) {
            rest = rest.substring(1);
        }
        return new NamedPerson(meant, String.join(" ", typed.subList(0, taken)), rest);
    }

    /** Word by word: what stands in brackets after a name is none of it, and no gap in it either. */
    private static List<String> words(List<String> typed) {
        return typed.stream().flatMap(one -> NameWords.of(one).stream()).toList();
    }

    private static List<PersonCard> meant(List<String> name, List<PersonCard> among) {
        if (name.isEmpty()) {
            return List.of();
        }
        return Stream.of(UnaryOperator.<String>identity(), (UnaryOperator<String>) NameWords::withoutUmlauts)
                .flatMap(spelling -> ways(spelt(name, spelling), spelling))
                .map(way -> among.stream().filter(way).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** From the strictest to the loosest. */
    private static Stream<Predicate<PersonCard>> ways(List<String> name, UnaryOperator<String> spelling) {
        return Stream.of(
                person -> words(person.name(), spelling).equals(name),
                person -> words(person.function(), spelling).equals(name),
                person -> contains(words(person.name(), spelling), name),
                person -> contains(words(person.function(), spelling), name),
                person -> name.size() == 1 && beginsSurname(words(person.name(), spelling), name.get(0)));
    }

    private static boolean contains(List<String> all, List<String> some) {
        return Collections.indexOfSubList(all, some) >= 0;
    }

    private static boolean beginsSurname(List<String> name, String part) {
        return part.length() >= SHORTEST_PART
                && !name.isEmpty()
                && name.get(name.size() - 1).startsWith(part);
    }

    private static List<String> words(String text, UnaryOperator<String> spelling) {
        return spelt(NameWords.of(text), spelling);
    }

    private static List<String> spelt(List<String> words, UnaryOperator<String> spelling) {
        return words.stream().map(spelling).toList();
    }
}
