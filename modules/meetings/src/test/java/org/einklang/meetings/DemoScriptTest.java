package org.einklang.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.meetings.DemoScript.Fate;
import org.einklang.meetings.DemoScript.Item;
import org.einklang.meetings.DemoScript.Job;
import org.einklang.meetings.DemoScript.Proposal;
import org.einklang.meetings.DemoScript.Said;
import org.einklang.meetings.DemoScript.Sitting;
import org.einklang.meetings.planning.ItemGoal;
import org.junit.jupiter.api.Test;

/** The past of the demo is written as a text; what stands there is what happens. */
class DemoScriptTest {

    private static final List<Sitting> YEAR = DemoScript.read("earlier-meetings.txt");

    @Test
    void a_meeting_is_read_line_by_line() {
        String text = """
                # said to those who write
                == stg | 4 | Sitzung | 9:30 | Rathaus | team.stadt team.agentur=presse.agentur
                * Busse | DECIDE | 30 | - | non-public
                ~ Drei Schulen liegen außerhalb.
                ? Wer bezahlt? | Alle.
                Alle sind dafür.
                Am Ende auch die Kämmerei.
                > Alle bezahlen. | vote until:6
                + 10 | Bezahlt.
                ! team.stadt | 14 | Busse bestellen
                * Verschiedenes | INFORM | 5 | schrift.stadt
                """;

        assertThat(DemoScript.of(text))
                .containsExactly(new Sitting(
                        "stg",
                        "4",
                        "Sitzung",
                        LocalTime.of(9, 30),
                        "Rathaus",
                        Map.of("team.stadt", "", "team.agentur", "presse.agentur"),
                        List.of(
                                new Item(
                                        "Busse",
                                        ItemGoal.DECIDE,
                                        30,
                                        "",
                                        true,
                                        new Said(
                                                "Drei Schulen liegen außerhalb.",
                                                "Wer bezahlt?",
                                                "Alle.",
                                                "Alle sind dafür.\nAm Ende auch die Kämmerei."),
                                        List.of(new Proposal(
                                                "Alle bezahlen.",
                                                List.of("vote", "until:6"),
                                                List.of(new Fate(true, 10, "Bezahlt.")))),
                                        List.of(new Job("team.stadt", 14, "Busse bestellen"))),
                                new Item(
                                        "Verschiedenes",
                                        ItemGoal.INFORM,
                                        5,
                                        "schrift.stadt",
                                        false,
                                        new Said("", "", "", ""),
                                        List.of(),
                                        List.of()))));
    }

    @Test
    void a_line_out_of_place_is_told() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DemoScript.of("> Alle bezahlen. | vote"))
                .withMessageContaining("Alle bezahlen.");
    }

    @Test
    void the_steering_group_met_each_month_before_the_last_three() {
        assertThat(YEAR.stream().filter(one -> one.body().equals("stg")).map(Sitting::when))
                .containsExactly("12", "11", "10", "9", "8", "7", "6", "5", "4");
        assertThat(YEAR.stream()
                        .filter(one -> one.body().equals("stg"))
                        .map(one -> one.title().substring(0, 3)))
                .containsExactly("58.", "59.", "60.", "61.", "62.", "63.", "64.", "65.", "66.");
        assertThat(YEAR).extracting(Sitting::body).contains("trg", "ausb", "weit", "fam");
    }

    @Test
    void nothing_is_said_twice_and_resolutions_end_in_every_way() {
        assertThat(items().map(item -> item.said().note()))
                .doesNotHaveDuplicates()
                .allMatch(note -> !note.isBlank());
        assertThat(items().flatMap(item -> item.proposals().stream())
                        .map(proposal -> proposal.end().get(0).replaceAll(":.*", "")))
                .contains("consensus", "vote", "against", "postponed", "withdrawn");
    }

    /** The demo begins on any day of the year. */
    @Test
    void no_month_and_no_season_is_named() {
        assertThat(items().flatMap(item -> Stream.of(
                        item.title(),
                        item.said().about(),
                        item.said().question(),
                        item.said().note())))
                .noneMatch(words -> words.matches("(?s).*\\b(Januar|Februar|März|April|Mai|Juni|Juli|August|September"
                        + "|Oktober|November|Dezember|Frühjahr|Sommer|Herbst|Winter|Weihnacht|Ostern|Ferien)\\w*.*"));
    }

    private static Stream<Item> items() {
        return YEAR.stream().flatMap(sitting -> sitting.items().stream());
    }
}
