package org.einklang.portal.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.einklang.api.benchmark.BulkData;
import org.einklang.api.benchmark.BulkWorld;
import org.einklang.portal.benchmark.DirectoryRows.Someone;

/**
 * Who is there: cooperations of three partners each, their people, and bodies of ten. When there are several
 * cooperations, the first has half of everything; the one who measures is secretary in each of its bodies.
 */
final class BulkDirectory {

    private static final int PARTNERS = 3;
    private static final int SEATS = 10;

    private final DirectoryRows rows;

    BulkDirectory(DirectoryRows rows) {
        this.rows = rows;
    }

    List<BulkWorld.BulkBody> bodies(BulkData.Size size) throws SQLException {
        List<BulkWorld.BulkBody> bodies = new ArrayList<>();
        for (int number = 0; number < size.cooperations(); number++) {
            long cooperation = rows.cooperation(number + 1);
            List<Someone> people = people(cooperation, number, share(size.people(), number, size.cooperations()));
            int count = share(size.bodies(), number, size.cooperations());
            for (int body = 0; body < count; body++) {
                bodies.add(rows.body(cooperation, body + 1, members(people, body)));
            }
        }
        return bodies;
    }

    private static int share(int all, int number, int cooperations) {
        int first = cooperations == 1 ? all : all / 2;
        if (number == 0) {
            return first;
        }
        int others = cooperations - 1;
        return (all - first) * number / others - (all - first) * (number - 1) / others;
    }

    private List<Someone> people(long cooperation, int number, int count) throws SQLException {
        List<Long> partners = new ArrayList<>();
        for (int position = 1; position <= PARTNERS; position++) {
            partners.add(rows.partner(cooperation, (number + 1) + "." + position, position));
        }
        List<Someone> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String login = number == 0 && i == 0 ? "bench" : "person" + (number + 1) + "." + i;
            people.add(rows.person(login, partners.get(i % PARTNERS)));
        }
        return people;
    }

    /** The first person of the cooperation, and others, not the same in each body. */
    private static List<Someone> members(List<Someone> people, int body) {
        int others = people.size() - 1;
        return IntStream.range(0, SEATS)
                .mapToObj(seat -> people.get(seat == 0 ? 0 : 1 + (body * (SEATS - 1) + seat) % others))
                .toList();
    }
}
