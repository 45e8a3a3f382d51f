package org.einklang.portal.body;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.portal.body.BodyLines.Head;

/** Bodies as a list: which there are is known by a few columns of each, the rows are read for one page. */
final class BodyRows implements TableReading<BodyId, BodyLine> {

    private static final Comparator<Head> BY_NAME = Comparator.comparing(Head::folded);

    /** How bodies are listed unless somebody wants it otherwise. */
    static final Comparator<Head> BY_LEVEL = Comparator.comparing(Head::level).thenComparing(BY_NAME);

    static final String AT_WORK = "work";
    static final String ARCHIVED = "archived";

    /** What the filter {@code state} knows. */
    static final List<String> STATES = List.of(AT_WORK, ARCHIVED);

    private final BodyLines lines;
    private final CooperationId cooperation;
    private final List<Head> heads;

    /** Of these bodies of the cooperation, which are in the order of level and name. */
    BodyRows(BodyLines lines, CooperationId cooperation, List<Head> heads) {
        this.lines = lines;
        this.cooperation = cooperation;
        this.heads = heads;
    }

    @Override
    public long count(TableQuery query) {
        return chosen(query).size();
    }

    @Override
    public List<BodyId> keys(TableQuery query, int first, int most) {
        return chosen(query).stream()
                .sorted(query.directed(order(query)).thenComparing(BY_NAME))
                .skip(first)
                .limit(most)
                .map(Head::id)
                .toList();
    }

    @Override
    public Map<BodyId, BodyLine> rows(List<BodyId> keys) {
        return lines.of(keys);
    }

    /** What the filter {@code state} says of a line. */
    static String state(BodyLine line) {
        return line.archivedOn() == null ? AT_WORK : ARCHIVED;
    }

    private Comparator<Head> order(TableQuery query) {
        if (query.sort().equals("chair")) {
            Map<BodyId, String> chairs = lines.chairs(cooperation);
            return Comparator.comparing(head -> chairs.getOrDefault(head.id(), ""));
        }
        return query.sort().equals("name") ? BY_NAME : Comparator.comparing(Head::level);
    }

    private List<Head> chosen(TableQuery query) {
        return heads.stream()
                .filter(head -> query.passes("level", head.level()))
                .filter(head -> query.passes("state", head.archived() ? ARCHIVED : AT_WORK))
                .toList();
    }
}
