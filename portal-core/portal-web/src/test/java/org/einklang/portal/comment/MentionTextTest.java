package org.einklang.portal.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.portal.comment.MentionText.Hit;
import org.einklang.portal.comment.MentionText.Read;
import org.einklang.portal.text.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTextTest {

    private static final PersonId EVA = new PersonId(17);
    private static final CommentPeople.Card CARD =
            new CommentPeople.Card(EVA, "Eva Öztürk-Weiß", "Teamleitung", "Jobcenter", false);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Eva Öztürk-Weiß",
                "@eva ozturk-weiss",
                "@Eva Öztürk-Weiß (Jobcenter)",
                "@Teamleitung",
            })
    void a_person_is_named_by_name_organisation_or_function(String typed) {
        assertThat(read(typed + ", bitte ansehen").text()).isEqualTo("@{17}, bitte ansehen");
    }

    @Test
    void twice_is_one_person() {
        Read read = read("@Eva Öztürk-Weiß und noch einmal\r\n(@Teamleitung)");

        assertThat(read.text()).isEqualTo("@{17} und noch einmal\n(@{17})");
        assertThat(read.people()).containsExactly(EVA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"an eva@Teamleitung.de", "\\@Teamleitung", "@Teamleitungen", "@ Teamleitung", "a.@Teamleitung"})
    void what_only_looks_like_it_is_no_mention(String typed) {
        assertThat(read(typed).people()).isEmpty();
        assertThat(read(typed).text()).isEqualTo(typed);
    }

    /** Otherwise a number would show the name of anybody in the portal. */
    @ParameterizedTest
    @ValueSource(strings = {"@{17}", "x@{17}", "@@{17}"})
    void nobody_can_type_the_mark_for_a_person(String typed) {
        assertThat(MentionText.people(read(typed).text())).isEmpty();
    }

    @Test
    void who_is_meant_by_an_unknown_name_is_asked_back() {
        assertThat(read("@Rumpelstilz, @eva, ein @ allein und x@Unbekannt").unknown())
                .containsExactly("Rumpelstilz", "eva");
    }

    @Test
    void it_is_changed_with_the_names_of_today() {
        assertThat(MentionText.typed("@{17} und @{4}", Map.of(EVA, "Eva Neu $1"), "niemand"))
                .isEqualTo("@Eva Neu $1 und @niemand");
    }

    @Test
    void mentions_become_links_and_names_are_never_markup() {
        CommentPeople.Card odd = new CommentPeople.Card(EVA, "<b>Eva</b> *x*", "", "Jobcenter", false);
        MentionMarks marks =
                new MentionMarks(Map.of(EVA, odd), "/c/lindental/people/", CommentPeople.Card::name, "niemand");

        assertThat(Markdown.html("Danke, **@{17}** und @{4}!", marks))
                .contains("<strong><a href=\"/c/lindental/people/17\"")
                .contains("&lt;b&gt;Eva&lt;/b&gt; *x*")
                .contains("niemand!")
                .doesNotContain("<b>");
    }

    private static Read read(String typed) {
        return MentionText.read(typed, rest -> {
            int length = CARD.namedBy(MentionText.beginnings(rest));
            return length == 0 ? Optional.empty() : Optional.of(new Hit(EVA, length));
        });
    }

    @Test
    void nobody_is_mentioned_in_a_text_without_marks() {
        assertThat(MentionText.people("Ohne")).isEqualTo(Set.of());
    }
}
