package org.einklang.portal.audit;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.einklang.api.audit.AccessLog;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.TableQuery;

/** The lines of one cooperation, in full. */
final class CooperationRows extends LineRows {

    private static final String INVOLVING = "l.number in (select i.lineNumber from Involvement i where i.item in :%s)";

    private final PeopleByName people;
    private final Names names;
    private final Sentences sentences;
    private final AccessLog accessLog;
    private final CooperationId cooperation;

    CooperationRows(
            EntityManager entities,
            PeopleByName people,
            Names names,
            Sentences sentences,
            AccessLog accessLog,
            CooperationId cooperation) {
        super(entities);
        this.people = people;
        this.names = names;
        this.sentences = sentences;
        this.accessLog = accessLog;
        this.cooperation = cooperation;
    }

    /** Whoever looks up a single person has opened something on that person. */
    @Override
    void opened(TableQuery query) {
        query.chosen("item")
                .flatMap(Involved::one)
                .filter(Involved::isPerson)
                .ifPresent(person -> accessLog.seen(person, cooperation));
    }

    @Override
    void narrow(TableQuery query, Conditions conditions) {
        conditions.add("l.cooperation = :cooperation", "cooperation", cooperation.value());
        if (!query.words("person").isEmpty()) {
            List<String> found = people.found(query.words("person")).stream()
                    .map(PersonId::new)
                    .map(Involved::person)
                    .map(Involved::written)
                    .toList();
            conditions.add(INVOLVING.formatted("people"), "people", found);
        }
        query.chosen("item").ifPresent(item -> conditions.add(INVOLVING.formatted("items"), "items", List.of(item)));
    }

    @Override
    Map<Long, LogEntry> told(List<AuditLine> lines) {
        Map<ItemRef, String> known =
                names.of(lines.stream().flatMap(AuditLine::named).toList());
        return byNumber(lines.stream()
                .map(line ->
                        new LogEntry(line.number(), line.moment(), sentences.full(line, known), "", links(line, known)))
                .toList());
    }

    private static List<LogEntry.Link> links(AuditLine line, Map<ItemRef, String> known) {
        return line.named()
                .distinct()
                .map(ref -> new LogEntry.Link(Involved.written(ref), known.getOrDefault(ref, "")))
                .toList();
    }
}
