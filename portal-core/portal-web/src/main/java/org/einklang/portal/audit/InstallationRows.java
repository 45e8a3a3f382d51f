package org.einklang.portal.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.TableQuery;

/** The lines of the whole installation; those of cooperations without what they were about. */
final class InstallationRows extends LineRows {

    private final PeopleByName people;
    private final Names names;
    private final Sentences sentences;

    InstallationRows(EntityManager entities, PeopleByName people, Names names, Sentences sentences) {
        super(entities);
        this.people = people;
        this.names = names;
        this.sentences = sentences;
    }

    @Override
    void narrow(TableQuery query, Conditions conditions) {
        query.chosen("cooperation")
                .ifPresent(
                        chosen -> conditions.add("l.cooperation = :cooperation", "cooperation", Long.valueOf(chosen)));
        if (!query.words("person").isEmpty()) {
            conditions.add("l.doer in :doers", "doers", people.found(query.words("person")));
        }
    }

    @Override
    Map<Long, LogEntry> told(List<AuditLine> lines) {
        Map<ItemRef, String> known =
                names.of(lines.stream().flatMap(InstallationRows::shown).toList());
        return byNumber(lines.stream()
                .map(line -> new LogEntry(
                        line.number(), line.moment(), sentence(line, known), cooperation(line, known), List.of()))
                .toList());
    }

    private String sentence(AuditLine line, Map<ItemRef, String> known) {
        return line.cooperation() == 0 ? sentences.full(line, known) : sentences.withoutSubjects(line, known);
    }

    private static String cooperation(AuditLine line, Map<ItemRef, String> known) {
        return place(line).map(ref -> known.getOrDefault(ref, "")).findFirst().orElse("");
    }

    /** What an administrator is shown of a line: who acted, and either where or what it was about. */
    private static Stream<ItemRef> shown(AuditLine line) {
        return line.cooperation() == 0 ? line.named() : Stream.concat(line.doer().stream(), place(line));
    }

    private static Stream<ItemRef> place(AuditLine line) {
        return line.cooperation() == 0
                ? Stream.empty()
                : Stream.of(Involved.cooperation(new CooperationId(line.cooperation())));
    }
}
