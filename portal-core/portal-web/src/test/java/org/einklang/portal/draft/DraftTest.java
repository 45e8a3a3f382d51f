package org.einklang.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.einklang.api.people.PersonId;
import org.junit.jupiter.api.Test;

class DraftTest {

    private static final Instant NOW = Instant.parse("2026-11-12T10:00:00Z");

    private final Draft draft = new Draft(new PersonId(1), new DraftPlace("/c/lindental/meetings/new", "plan"), NOW);

    @Test
    void only_what_the_page_names_as_a_field_is_taken() {
        Typed typed = Typed.of(Map.of(
                Typed.FORM,
                one("person"),
                Typed.FIELDS,
                one("name mail"),
                "person:name",
                one("Ada"),
                "person:password",
                one("geheimer Satz"),
                "person:submit",
                one(""),
                "jakarta.faces.ViewState",
                one("1:2"),
                "primefaces.nonce",
                one("abc"),
                "person",
                one("person")));

        assertThat(typed.fields()).isEqualTo(Map.of("name", List.of("Ada"), "mail", List.of()));
    }

    @Test
    void while_typing_only_changed_fields_travel_and_a_group_may_have_lost_its_last_tick() {
        Typed typed = Typed.of(Map.of(
                Typed.FORM,
                one("minutes"),
                Typed.FIELDS,
                one("note present place"),
                Typed.CHANGED,
                one("note present"),
                "minutes:note",
                one("a & b = c\r\nä"),
                "minutes:place",
                one("Rathaus")));

        assertThat(typed.fields()).isEqualTo(Map.of("note", List.of("a & b = c\r\nä"), "present", List.of()));
    }

    @Test
    void what_is_stored_comes_back_as_it_was() {
        Typed typed = Typed.of(Map.of(
                Typed.FORM,
                one("minutes"),
                Typed.FIELDS,
                one("present note none"),
                Typed.SEEN,
                one("items:0:seen"),
                "minutes:items:0:seen",
                one("3"),
                "minutes:present",
                new String[] {"7", "9"},
                "minutes:note",
                one("100 % & <b>\r\n= ü 😀")));
        draft.take(typed, NOW);

        assertThat(draft.typed()).isEqualTo(typed);
    }

    @Test
    void field_by_field_the_latest_wins() {
        draft.take(typed("title", "alt", "place", "Rathaus"), NOW);
        draft.take(typed("title", "neu"), NOW.plusSeconds(60));

        assertThat(draft.typed().fields()).isEqualTo(Map.of("title", List.of("neu"), "place", List.of("Rathaus")));
        assertThat(draft.saved()).isEqualTo(NOW.plusSeconds(60));
    }

    @Test
    void the_version_that_the_writer_saw_first_stays() {
        draft.take(seen("3"), NOW);
        draft.take(seen("4"), NOW);

        assertThat(draft.typed().seen()).containsEntry("seen", "3");
    }

    @Test
    void a_draft_has_a_largest_size_and_keeps_what_it_has() {
        draft.take(typed("title", "kurz"), NOW);

        assertThatExceptionOfType(DraftTooLarge.class)
                .isThrownBy(() -> draft.take(typed("place", "x".repeat(Draft.LARGEST)), NOW));
        assertThat(draft.typed().fields()).isEqualTo(Map.of("title", List.of("kurz")));
    }

    private static Typed seen(String version) {
        return Typed.of(Map.of(
                Typed.FORM,
                one("plan"),
                Typed.FIELDS,
                one("title"),
                Typed.SEEN,
                one("seen"),
                "plan:title",
                one("x"),
                "plan:seen",
                one(version)));
    }

    private static Typed typed(String... pairs) {
        StringBuilder names = new StringBuilder();
        Map<String, String[]> sent = new java.util.HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.append(pairs[i]).append(' ');
            sent.put("plan:" + pairs[i], one(pairs[i + 1]));
        }
        sent.put(Typed.FORM, one("plan"));
        sent.put(Typed.FIELDS, one(names.toString()));
        return Typed.of(sent);
    }

    private static String[] one(String value) {
        return new String[] {value};
    }
}
