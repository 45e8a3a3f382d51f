package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.junit.jupiter.api.Test;

/** A list of attendance as it comes out of a spreadsheet or a video conference. */
class AttendanceListTest {

    private static final PersonId JANA = new PersonId(1);
    private static final PersonId OEMER = new PersonId(2);
    private static final PersonId KIM = new PersonId(3);
    private static final List<PersonCard> INVITED =
            List.of(person(JANA, "Jana Weiß"), person(OEMER, "Dr. Ömer Çelik"), person(KIM, "Kim Bühl-Anders"));

    @Test
    void names_and_words_are_understood_in_either_language_and_order() {
        AttendanceList read = AttendanceList.read(
                "Name\tStatus\nWeiss, Jana\tanwesend\r\nProf. Ömer Celik\tentschuldigt\n\n\"kim bühl anders (Gast)\"\tPresent\n",
                INVITED);

        assertThat(read.there()).isEqualTo(Map.of(JANA, true, OEMER, false, KIM, true));
        assertThat(read.unclear()).isEmpty();
    }

    @Test
    void a_name_alone_was_there_also_with_an_empty_column_beside_it_or_semicolons() {
        assertThat(AttendanceList.read("Jana Weiß\t\nÖmer Çelik;absent", INVITED)
                        .there())
                .isEqualTo(Map.of(JANA, true, OEMER, false));
    }

    @Test
    void what_is_not_understood_is_told_word_by_word_and_decides_nothing() {
        AttendanceList read = AttendanceList.read(
                "Jana Weiß-Anders\tanwesend\nKim Bühl-Anders\tvielleicht\nNiemand\nÖmer Çelik\tja\nÖmer Çelik\tnein\n;;",
                INVITED);

        assertThat(read.there()).isEqualTo(Map.of(OEMER, true));
        assertThat(read.unclear())
                .containsExactly(
                        "Jana Weiß-Anders\tanwesend",
                        "Kim Bühl-Anders\tvielleicht",
                        "Niemand",
                        "Ömer Çelik\tnein",
                        ";;");
    }

    @Test
    void of_two_with_the_same_name_nobody_is_meant() {
        List<PersonCard> twins = List.of(person(JANA, "Jana Weiß"), person(KIM, "Jana Weiss"));

        AttendanceList read = AttendanceList.read("Jana Weiß\tanwesend", twins);

        assertThat(read.there()).isEmpty();
        assertThat(read.unclear()).containsExactly("Jana Weiß\tanwesend");
    }

    private static PersonCard person(PersonId id, String name) {
        return new PersonCard(id, name, "", new PartnerId(1), "Stadt", "x@lindental.example", Locale.GERMAN);
    }
}
