package org.einklang.portal.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.Findable;
import org.einklang.portal.access.Standing.Held;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.procedure.ProcedurePermission;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the index finds in German and English, in which order, and for whom. */
class StoredIndexTest {

    private static final CooperationId HERE = new CooperationId(1);
    private static final CooperationId ELSEWHERE = new CooperationId(2);
    private static final BodyId BODY = new BodyId(7);
    private static final PersonId ME = new PersonId(5);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
    private StoredIndex index = open();

    private StoredIndex open() {
        try {
            return new StoredIndex(folder);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @BeforeEach
    void fill() throws IOException {
        put(thing("1", "Bildungsgutschein").text("Weiterbildung im Betrieb, Nachholen von Abschlüssen"));
        put(thing("2", "Fachstelle Wohnungssicherung").text("Drohende Räumung, Mietschulden, Notunterkunft"));
        put(thing("3", "Ärztlicher Dienst").text("Gutachten und Untersuchungen"));
        put(thing("4", "Meetings of the working groups").text("Decisions on vocational training"));
        index.show();
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @Test
    void umlauts_stems_parts_and_slips_are_found() throws IOException {
        for (String typed :
                List.of("Gutschein", "bildungsgutscheine", "Bildung Gutschein", "bildungsgut", "Bildungsgutshcein")) {
            assertThat(found(typed)).as(typed).startsWith("1");
        }
        for (String typed :
                List.of("raeumung", "Wohnung", "sicherung wohnung", "Mietschuld", "schulden", "wohnunsgicherung")) {
            assertThat(found(typed)).as(typed).startsWith("2");
        }
        for (String typed : List.of("aerztlich", "arztlicher", "ärztliche Untersuchung", "UNTERSUCHUNG")) {
            assertThat(found(typed)).as(typed).startsWith("3");
        }
        for (String typed : List.of("meeting", "decision", "group training", "Vocational")) {
            assertThat(found(typed)).as(typed).startsWith("4");
        }
    }

    @Test
    void what_is_typed_between_words_means_nothing() throws IOException {
        assertThat(found("%% __ !!")).isEmpty();
        assertThat(found("*")).isEmpty();
        assertThat(found("Gutschein OR Räumung")).isEmpty();
    }

    @Test
    void what_is_to_come_stands_before_what_has_been_and_near_before_far() throws IOException {
        put(thing("far", "Klausur").day(TODAY.minusYears(3)));
        put(thing("next", "Klausur").day(TODAY.plusDays(9)));
        put(thing("last", "Klausur").day(TODAY.minusDays(9)));
        index.show();

        assertThat(found("Klausur")).containsExactly("next", "last", "far");
        Filter coming = new Filter(
                HERE,
                mine(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(TODAY),
                Optional.empty());
        assertThat(found("Klausur", coming)).containsExactly("next");
    }

    @Test
    void only_who_holds_the_right_now_and_here_finds_it() throws IOException {
        put(Findable.of(ref("secret"), HERE, "Vertrauliches")
                .seenBy(ProcedurePermission.SEE_PROCEDURE, Scope.body(HERE, BODY)));
        put(Findable.of(ref("theirs"), ELSEWHERE, "Vertrauliches von nebenan")
                .seenBy(ProcedurePermission.SEE_PROCEDURE, Scope.body(ELSEWHERE, BODY)));
        put(Findable.of(ref("own"), HERE, "Vertrauliche Aufgabe")
                .seenBy(CorePermission.WORK_ON_TASK, new Scope.OfItem(ME, Scope.cooperation(HERE))));
        put(Findable.of(ref("foreign"), HERE, "Vertrauliche Aufgabe")
                .seenBy(CorePermission.WORK_ON_TASK, new Scope.OfItem(new PersonId(6), Scope.cooperation(HERE))));
        put(Findable.of(ref("nobody"), HERE, "Vertrauliches für niemanden"));
        index.show();

        assertThat(foundBy()).containsExactlyInAnyOrder("own");
        assertThat(foundBy(new Held(Role.MEMBER, 1, 0, 0, 7))).containsExactlyInAnyOrder("own", "secret");
        assertThat(foundBy(new Held(Role.MEMBER, 1, 0, 0, 8))).containsExactlyInAnyOrder("own");
        assertThat(foundBy(new Held(Role.EVALUATOR, 1, 0, 0, 0))).containsExactlyInAnyOrder("own", "secret");
        assertThat(foundBy(new Held(Role.EVALUATOR, 2, 0, 0, 0))).containsExactlyInAnyOrder("own");
        assertThat(foundBy(new Held(Role.GUEST, 1, 0, 0, 7))).containsExactlyInAnyOrder("own");
    }

    @Test
    void what_was_kept_is_there_after_the_power_went_and_says_how_far_it_is() throws IOException {
        index.keep(Map.of("seen", "17"));
        put(thing("late", "Nachzügler"));
        index.show();
        assertThat(found("Nachzügler")).containsExactly("late");

        index.close();
        index = open();

        assertThat(index.notes()).containsEntry("seen", "17");
        assertThat(found("Gutschein")).containsExactly("1");
        assertThat(found("Nachzügler")).isEmpty();
    }

    @Test
    void what_another_reading_has_not_found_again_is_forgotten() throws IOException {
        index.put(ref("1"), List.of(thing("1", "Bildungsgutschein")), "second");
        assertThat(index.dependentsOf(new ItemRef("core", "body", "7"))).isEmpty();
        put(thing("5", "Sitzung").body(BODY));
        index.show();
        assertThat(index.dependentsOf(new ItemRef("core", "body", "7"))).containsExactly(ref("5"));

        index.forgetOtherReadings("second");
        index.show();
        assertThat(found("Gutschein")).containsExactly("1");
        assertThat(found("Räumung")).isEmpty();
    }

    @Test
    void the_words_that_fit_are_marked_once_and_the_text_stays_as_it_was() {
        Highlights marks = index.highlights(index.question("gutschein raeumung"));

        List<Highlights.Piece> pieces = marks.title("Der Bildungsgutschein: <b>Räumung</b>?");
        assertThat(pieces.stream().map(Highlights.Piece::text).collect(Collectors.joining()))
                .isEqualTo("Der Bildungsgutschein: <b>Räumung</b>?");
        assertThat(pieces.stream().filter(Highlights.Piece::marked).map(Highlights.Piece::text))
                .containsExactly("Bildungsgutschein", "Räumung");
        assertThat(marks.text("")).isEmpty();
        assertThat(marks.text("Nichts davon.")).allMatch(piece -> !piece.marked());
    }

    private void put(Findable thing) throws IOException {
        index.put(thing.ref(), List.of(thing), "first");
    }

    private static Findable thing(String id, String title) {
        return Findable.of(ref(id), HERE, title).seenBy(CorePermission.SEE_DIRECTORY, Scope.cooperation(HERE));
    }

    private static ItemRef ref(String id) {
        return new ItemRef("probe", "thing", id);
    }

    private Set<String> mine(Held... held) {
        List<Held> all = List.of(held);
        return Sights.of(
                ME,
                HERE,
                List.of(CorePermission.SEE_DIRECTORY, CorePermission.WORK_ON_TASK, ProcedurePermission.SEE_PROCEDURE),
                right -> all.stream()
                        .filter(one -> right.roles().contains(one.role()))
                        .toList());
    }

    private Set<String> mine() {
        return mine(new Held(Role.COOPERATION_MEMBER, 1, 0, 0, 0));
    }

    private List<String> foundBy(Held... held) throws IOException {
        return found("vertraulich", Filter.of(HERE, mine(held)));
    }

    private List<String> found(String typed) throws IOException {
        return found(typed, Filter.of(HERE, mine()));
    }

    private List<String> found(String typed, Filter filter) throws IOException {
        return index.find(index.question(typed), filter, TODAY, 10).best().stream()
                .map(hit -> hit.ref().id())
                .toList();
    }
}
