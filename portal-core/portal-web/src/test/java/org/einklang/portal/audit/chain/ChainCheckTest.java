package org.einklang.portal.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.portal.audit.chain.Fault.Kind;
import org.junit.jupiter.api.Test;

/** Somebody with full rights on the database tampers with a chain of ten lines; the check says where. */
class ChainCheckTest {

    private static final Instant NOON = Instant.parse("2026-03-12T11:00:00.123456789Z");

    private final List<Line> lines = chain(10);

    @Test
    void the_canonical_form_is_the_documented_one() throws Exception {
        Deed deed = new Deed(Instant.parse("1970-01-01T00:00:01.5Z"), "PERSON", 7, 3, "audit.act", "core/person/ä");
        Line line = Line.after(new Head(41, "ab".repeat(32)), deed);

        String form = "16:einklang-audit-1\n2:42\n7:1500000\n6:PERSON\n1:7\n1:3\n9:audit.act\n14:core/person/ä\n64:"
                + "ab".repeat(32) + "\n";
        assertThat(line.hash())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(form.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void what_moves_from_one_field_to_the_next_changes_the_hash() {
        Deed one = new Deed(NOON, "PERSON", 1, 2, "a.b", "core/person/1");
        Deed other = new Deed(NOON, "PERSON", 12, 2, "a.b", "core/person/1");
        Deed shifted = new Deed(NOON, "PERSON", 1, 22, "a.b", "core/person/1");

        assertThat(Stream.of(one, other, shifted)
                        .map(deed -> Line.after(Head.START, deed).hash()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_moment_is_kept_as_exactly_as_both_databases_keep_it() {
        assertThat(new Deed(NOON, "PERSON", 1, 2, "a.b", "").moment())
                .isEqualTo(Instant.parse("2026-03-12T11:00:00.123456Z"));
    }

    @Test
    void an_untouched_chain_is_sound_and_tells_its_span() {
        Verdict verdict = checked(lines, head(), new Notes());

        assertThat(verdict.isSound()).isTrue();
        assertThat(verdict.lines()).isEqualTo(10);
        assertThat(verdict.first()).contains(lines.get(0).deed().moment());
        assertThat(verdict.last()).contains(lines.get(9).deed().moment());
        assertThat(checked(List.of(), Head.START, new Notes()).isSound()).isTrue();
    }

    @Test
    void a_changed_line_is_found() {
        lines.set(4, retold(lines.get(4), lines.get(4).hash()));

        assertFault(lines, Kind.CHANGED, 5);
    }

    @Test
    void a_line_that_was_changed_together_with_its_hash_is_found_by_the_next() {
        Line forged = Line.after(lines.get(3).head(), retold(lines.get(4), "").deed());
        lines.set(4, forged);

        assertFault(lines, Kind.DETACHED, 6);
    }

    @Test
    void a_removed_line_is_found_at_the_beginning_and_in_the_middle() {
        lines.remove(6);
        assertFault(lines, Kind.MISSING, 7);

        lines.remove(0);
        assertFault(lines, Kind.MISSING, 1);
    }

    @Test
    void a_removed_line_is_found_even_if_the_others_close_the_gap() {
        lines.remove(6);
        for (int i = 6; i < lines.size(); i++) {
            Line line = lines.get(i);
            lines.set(i, new Line(i + 1, line.deed(), line.previous(), line.hash()));
        }

        assertThat(checked(lines, new Head(9, head().hash()), new Notes()).fault())
                .contains(new Fault(Kind.DETACHED, 7));
    }

    @Test
    void swapped_lines_are_found() {
        Line third = lines.get(2);
        Line fourth = lines.get(3);
        lines.set(2, new Line(3, fourth.deed(), fourth.previous(), fourth.hash()));
        lines.set(3, new Line(4, third.deed(), third.previous(), third.hash()));

        assertFault(lines, Kind.DETACHED, 3);
    }

    @Test
    void a_cut_end_is_found_by_the_head() {
        assertFault(lines.subList(0, 8), Kind.CUT, 9);
    }

    @Test
    void a_cut_end_is_found_by_a_note_when_the_head_was_set_back_too() {
        List<Line> cut = lines.subList(0, 8);

        assertThat(checked(cut, cut.get(7).head(), new Notes().with(head())).fault())
                .contains(new Fault(Kind.CUT, 9));
        assertThat(checked(cut, cut.get(7).head(), new Notes()).isSound())
                .as("without a note nobody can know")
                .isTrue();
    }

    @Test
    void a_chain_that_was_written_anew_is_found_by_a_note() {
        List<Line> anew = new ArrayList<>(lines.subList(0, 4));
        for (int i = 4; i < 10; i++) {
            anew.add(Line.after(anew.get(i - 1).head(), retold(lines.get(i), "").deed()));
        }

        assertThat(checked(
                                anew,
                                anew.get(9).head(),
                                new Notes().with(lines.get(6).head()))
                        .fault())
                .contains(new Fault(Kind.REWRITTEN, 7));
    }

    @Test
    void lines_that_the_database_did_not_count_are_found() {
        assertThat(checked(lines, lines.get(7).head(), new Notes()).fault()).contains(new Fault(Kind.UNCOUNTED, 9));
    }

    private void assertFault(List<Line> found, Kind kind, long number) {
        assertThat(checked(found, head(), new Notes()).fault()).contains(new Fault(kind, number));
    }

    private static Verdict checked(List<Line> lines, Head counted, Notes notes) {
        ChainCheck check = new ChainCheck(notes);
        boolean sound = lines.stream().allMatch(check::follow);
        assertThat(sound || !check.end(counted).isSound()).isTrue();
        return check.end(counted);
    }

    private Head head() {
        return HEAD;
    }

    private static final Head HEAD = chain(10).get(9).head();

    private static Line retold(Line line, String hash) {
        Deed deed = line.deed();
        return new Line(
                line.number(),
                new Deed(deed.moment(), deed.doerKind(), 99, deed.cooperation(), deed.act(), deed.subjects()),
                line.previous(),
                hash);
    }

    private static List<Line> chain(int length) {
        List<Line> lines = new ArrayList<>();
        Head head = Head.START;
        for (int doer : Collections.nCopies(length, 7)) {
            Line line = Line.after(
                    head, new Deed(NOON.plusSeconds(head.number()), "PERSON", doer, 3, "audit.act.x", "core/body/4"));
            lines.add(line);
            head = line.head();
        }
        return lines;
    }
}
