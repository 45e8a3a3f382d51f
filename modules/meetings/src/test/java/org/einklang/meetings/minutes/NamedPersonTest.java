package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom the first words of a line name. */
class NamedPersonTest {

    private static final List<PersonCard> PEOPLE = List.of(
            person(1, "Jana Weiß", "Teamleitung Eingliederung"),
            person(2, "Dr. Ömer Müller-Lüdenscheidt", "Controlling"),
            person(3, "Kim Weißmann", ""),
            person(4, "Bereichsleitung Agentur", ""),
            person(5, "Bereichsleitung Jobcenter", ""),
            person(6, "Anna von Berg", "Leitung Controlling"),
            person(7, "Ute Bauer", ""),
            person(8, "Ute Baur", ""));

    @ParameterizedTest
    @CsvSource({
        "Weiß Räume buchen, 1, Weiß, Räume buchen",
        "WEISS Räume buchen, 1, WEISS, Räume buchen",
        "Jana Weiß: Räume buchen, 1, Jana Weiß:, Räume buchen",
        "Jana – Räume buchen, 1, Jana, Räume buchen",
        "Weiß (dringend) buchen, 1, Weiß, (dringend) buchen",
        "Weiß Dr. Müller anrufen, 1, Weiß, Dr. Müller anrufen",
        "Weißm Liste senden, 3, Weißm, Liste senden",
        "Dr. Müller Liste senden, 2, Dr. Müller, Liste senden",
        "mueller Liste senden, 2, mueller, Liste senden",
        "Luedenscheidt Liste senden, 2, Luedenscheidt, Liste senden",
        "Müller-Lüdenscheidt Liste, 2, Müller-Lüdenscheidt, Liste",
        "Bereichsleitung Agentur Plan senden, 4, Bereichsleitung Agentur, Plan senden",
        "Agentur Plan senden, 4, Agentur, Plan senden",
        "Job Plan senden, 5, Job, Plan senden",
        "Controlling Zahlen nennen, 2, Controlling, Zahlen nennen",
        "Leitung Controlling Zahlen nennen, 6, Leitung Controlling, Zahlen nennen",
        "Teamleitung Zahlen nennen, 1, Teamleitung, Zahlen nennen",
        "von Berg Plan senden, 6, von Berg, Plan senden",
        "Bauer Plan senden, 7, Bauer, Plan senden",
        "Baur Plan senden, 8, Baur, Plan senden",
    })
    void one_is_meant(String words, long person, String name, String rest) {
        NamedPerson read = NamedPerson.read(words, PEOPLE);

        assertThat(read.people()).extracting(PersonCard::id).containsExactly(new PersonId(person));
        assertThat(read.name()).isEqualTo(name);
        assertThat(read.rest()).isEqualTo(rest);
    }

    @Test
    void several_may_be_meant() {
        assertThat(NamedPerson.read("Bereichsleitung Plan senden", PEOPLE).people())
                .extracting(PersonCard::name)
                .containsExactly("Bereichsleitung Agentur", "Bereichsleitung Jobcenter");
        assertThat(NamedPerson.read("Ute Plan senden", PEOPLE).people()).hasSize(2);
    }

    @Test
    void nobody_is_meant_by_a_short_beginning_the_end_of_a_word_or_another_name() {
        for (String words : List.of("We Plan", "eiß Plan", "Schmidt Plan", "B. Plan", "(Weiß) Plan")) {
            assertThat(NamedPerson.read(words, PEOPLE).people()).isEmpty();
        }
        assertThat(NamedPerson.read("Schmidt Plan senden", PEOPLE).name()).isEqualTo("Schmidt");
    }

    @Test
    void a_first_name_before_the_surname_of_somebody_who_is_not_there_means_nobody() {
        assertThat(NamedPerson.read("Kim Schulz Räume buchen", PEOPLE).people()).isEmpty();
        assertThat(NamedPerson.read("Kim: Räume buchen", PEOPLE).people()).hasSize(1);
        assertThat(NamedPerson.read("Kim bucht Räume", PEOPLE).people()).hasSize(1);
    }

    @Test
    void a_name_alone_leaves_nothing_to_do() {
        assertThat(NamedPerson.read("Bereichsleitung Agentur", PEOPLE).rest()).isEmpty();
    }

    private static PersonCard person(long id, String name, String function) {
        return new PersonCard(new PersonId(id), name, function, new PartnerId(1), "Stadt", "", Locale.GERMAN);
    }
}
