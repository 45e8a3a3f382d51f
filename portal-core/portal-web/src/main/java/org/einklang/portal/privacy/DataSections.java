package org.einklang.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.text.Texts;
import org.einklang.portal.privacy.DataSection.Fact;
import org.einklang.portal.privacy.DataSection.Line;
import org.einklang.portal.privacy.DataSection.Piece;

/** Puts what is held into words, in the reader's language; what is empty is left out. */
@ApplicationScoped
class DataSections {

    /** More than that nobody reads on a page; the newest are shown, and the file has all. */
    private static final int MOST = 50;

    private static final String FIRST = "people";

    @Inject
    private DataWords words;

    @Inject
    private Texts texts;

    /** The sections that say something: first who somebody is, then by their titles. */
    List<DataSection> of(List<Held> all) {
        return all.stream()
                .map(this::section)
                .filter(section -> !section.pieces().isEmpty())
                .sorted(Comparator.comparing(
                                (DataSection section) -> !section.module().equals(FIRST))
                        .thenComparing(DataSection::title))
                .toList();
    }

    /** What nothing is held on, in words. */
    List<String> empty(List<Held> all) {
        return all.stream()
                .filter(held -> section(held).pieces().isEmpty())
                .map(held -> words.section(held.module(), texts.locale()))
                .distinct()
                .sorted()
                .toList();
    }

    private DataSection section(Held held) {
        return new DataSection(
                held.module(),
                words.section(held.module(), texts.locale()),
                held.data().entrySet().stream()
                        .flatMap(entry -> piece(held.module(), entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(Piece::heading))
                        .toList());
    }

    private Stream<Piece> piece(String module, String key, Object data) {
        String heading = words.key(module, key, texts.locale());
        if (data instanceof Map<?, ?> one) {
            return one.isEmpty() ? Stream.empty() : Stream.of(new Piece(heading, facts(module, one), List.of(), 0));
        }
        List<?> rows = data instanceof Collection<?> several ? List.copyOf(several) : List.of(data);
        return rows.isEmpty()
                ? Stream.empty()
                : Stream.of(new Piece(
                        heading,
                        List.of(),
                        rows.subList(Math.max(0, rows.size() - MOST), rows.size()).stream()
                                .map(row -> line(module, row))
                                .toList(),
                        rows.size()));
    }

    private List<Fact> facts(String module, Map<?, ?> one) {
        Locale locale = texts.locale();
        return one.entrySet().stream()
                .map(entry -> new Fact(
                        words.field(module, String.valueOf(entry.getKey()), locale),
                        words.value(module, entry.getValue(), locale)))
                .toList();
    }

    private Line line(String module, Object row) {
        if (!(row instanceof Map<?, ?> fields)) {
            return new Line(words.value(module, row, texts.locale()), "");
        }
        List<Fact> facts = facts(module, fields);
        return facts.isEmpty()
                ? new Line("–", "")
                : new Line(
                        facts.get(0).value(),
                        facts.stream()
                                .skip(1)
                                .map(fact -> fact.term() + ": " + fact.value())
                                .collect(Collectors.joining(" · ")));
    }
}
