package org.einklang.meetings;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.meetings.planning.ItemGoal;

/**
 * Reads what bodies of the example world did, meeting by meeting, from a text that people can read and write: each line says by
 * its first character what it is. The text itself explains them.
 */
final class DemoScript {

    /** Nobody, or nothing. */
    private static final String NONE = "-";

    private static final String NON_PUBLIC = "non-public";

    /**
     * A meeting.
     *
     * @param body key of the body
     * @param when how many months ago, or a word for that
     * @param title what it is called
     * @param begins time in Berlin
     * @param place room
     * @param absent accounts of those who were not there, each with that of who came instead; empty if nobody did
     * @param items its agenda with what became of it
     */
    record Sitting(
            String body,
            String when,
            String title,
            LocalTime begins,
            String place,
            Map<String, String> absent,
            List<Item> items) {

        /** What is called up so, in order of the agenda. */
        List<String> titles() {
            return items.stream().map(Item::title).toList();
        }
    }

    /** An item of an agenda. @param presenter account of who presents it; empty if nobody does @param nonPublic whether only the body reads about it */
    record Item(
            String title,
            ItemGoal goal,
            int minutes,
            String presenter,
            boolean nonPublic,
            Said said,
            List<Proposal> proposals,
            List<Job> jobs) {}

    /** What is said of an item: about and question with recommendation before the meeting, the note in the minutes. */
    record Said(String about, String question, String recommendation, String note) {}

    /**
     * A proposal on the table.
     *
     * @param wording its words
     * @param end how it ended, and for how long that holds
     * @param fates what became of it
     */
    record Proposal(String wording, List<String> end, List<Fate> fates) {}

    /** What became of a resolution so many days later. @param done false if it is in force no longer */
    record Fate(boolean done, int days, String words) {}

    /** A task. @param account who has to do it @param days until when, after the meeting */
    record Job(String account, int days, String title) {}

    private final List<String[]> lines;
    private int at;

    private DemoScript(String text) {
        lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(line -> Character.isLetterOrDigit(line.charAt(0))
                        ? new String[] {"", line}
                        : Stream.concat(
                                        Stream.of(line.substring(0, line.indexOf(' '))),
                                        Stream.of(line.substring(line.indexOf(' '))
                                                .split("\\|")))
                                .map(String::strip)
                                .toArray(String[]::new))
                .toList();
    }

    /** All meetings that the file beside this class tells of, in its order. */
    static List<Sitting> read(String file) {
        try (InputStream in = Objects.requireNonNull(DemoScript.class.getResourceAsStream(file), file)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same from a text. */
    static List<Sitting> of(String text) {
        DemoScript script = new DemoScript(text);
        List<Sitting> all = new ArrayList<>();
        while (script.at < script.lines.size()) {
            all.add(script.sitting());
        }
        return all;
    }

    private Sitting sitting() {
        String[] head = next("==");
        List<Item> items = new ArrayList<>();
        while (is("*")) {
            items.add(item());
        }
        return new Sitting(
                head[1],
                head[2],
                head[3],
                LocalTime.parse(head[4].length() < 5 ? "0" + head[4] : head[4]),
                head[5],
                absent(head[6]),
                items);
    }

    private Item item() {
        String[] head = next("*");
        String about = is("~") ? next("~")[1] : "";
        String[] question = is("?") ? next("?") : new String[] {"?", "", NONE};
        List<String> note = new ArrayList<>();
        while (is("")) {
            note.add(next("")[1]);
        }
        List<Proposal> proposals = new ArrayList<>();
        List<Job> jobs = new ArrayList<>();
        while (is(">") || is("!")) {
            if (is(">")) {
                proposals.add(proposal());
            } else {
                String[] job = next("!");
                jobs.add(new Job(job[1], Integer.parseInt(job[2]), job[3]));
            }
        }
        return new Item(
                head[1],
                ItemGoal.valueOf(head[2]),
                Integer.parseInt(head[3]),
                some(head[4]),
                head.length > 5 && head[5].equals(NON_PUBLIC),
                new Said(about, question[1], some(question[2]), String.join("\n", note)),
                proposals,
                jobs);
    }

    private Proposal proposal() {
        String[] head = next(">");
        List<Fate> fates = new ArrayList<>();
        while (is("+") || is("-")) {
            boolean done = is("+");
            String[] fate = next(done ? "+" : NONE);
            fates.add(new Fate(done, Integer.parseInt(fate[1]), fate[2]));
        }
        return new Proposal(head[1], words(head[2]), fates);
    }

    private boolean is(String kind) {
        return at < lines.size() && lines.get(at)[0].equals(kind);
    }

    private String[] next(String kind) {
        if (!is(kind)) {
            String found = at < lines.size() ? String.join(" | ", lines.get(at)) : "the end";
            throw new IllegalStateException("expected " + kind + ", found " + found);
        }
        return lines.get(at++);
    }

    private static String some(String word) {
        return word.equals(NONE) ? "" : word;
    }

    private static Map<String, String> absent(String field) {
        return words(field).stream()
                .map(word -> word.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> parts.length > 1 ? parts[1] : ""));
    }

    private static List<String> words(String field) {
        return Stream.of(some(field).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }
}
