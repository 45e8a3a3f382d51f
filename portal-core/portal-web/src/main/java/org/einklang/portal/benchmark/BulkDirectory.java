package org.einklang.portal.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.einklang.api.benchmark.BulkData;
import org.einklang.api.benchmark.BulkWorld.BulkBody;
import org.einklang.api.people.BodyLevel;
import org.einklang.portal.benchmark.BulkCooperation.Someone;

/**
 * Who is there: cooperations of three partners each, their people, and bodies of ten. When there are several
 * cooperations, the first has half of everything. Two of its people measure: one is secretary in each of its bodies,
 * and holds more the more there are; the other sits in its first two bodies, as officials do, whatever the size. Every
 * tenth body has appointed the nine that follow. What a list needs for a full page, whatever the size, every cooperation has:
 * units, colleagues without an account and the quiet bodies in which they sit, bodies of former times, seats in bodies of others.
 */
final class BulkDirectory {

    private static final int PARTNERS = 3;
    private static final int UNITS = 20;
    private static final int SEATS = 10;
    private static final int BODIES_OF_THE_MEMBER = 2;
    private static final int APPOINTED_TOGETHER = 10;
    private static final int ARCHIVED = 24;
    private static final int COLLEAGUES = 30;
    private static final int QUIET = 10;
    private static final int MANDATES = 30;

    private final DirectoryRows rows;
    private final BodyRows bodies;

    BulkDirectory(DirectoryRows rows, BodyRows bodies) {
        this.rows = rows;
        this.bodies = bodies;
    }

    List<BulkCooperation> cooperations(BulkData.Size size) throws SQLException {
        List<BulkCooperation> all = new ArrayList<>();
        for (int number = 0; number < size.cooperations(); number++) {
            int people = share(size.people(), number, size.cooperations());
            int count = share(size.bodies(), number, size.cooperations());
            all.add(cooperation(number, people, count));
        }
        rows.administrator();
        return all;
    }

    private static int share(int all, int number, int cooperations) {
        int first = cooperations == 1 ? all : all / 2;
        if (number == 0) {
            return first;
        }
        int others = cooperations - 1;
        return (all - first) * number / others - (all - first) * (number - 1) / others;
    }

    private BulkCooperation cooperation(int number, int count, int bodyCount) throws SQLException {
        long id = rows.cooperation(number + 1);
        List<Long> partners = new ArrayList<>();
        List<Long> units = new ArrayList<>();
        for (int position = 1; position <= PARTNERS; position++) {
            long partner = rows.partner(id, (number + 1) + "." + position, position);
            partners.add(partner);
            units.addAll(rows.units(partner, UNITS));
        }
        List<Someone> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String login = number == 0 && i == 0 ? "bench" : "person" + (number + 1) + "." + i;
            people.add(rows.person(login, partners.get(i % PARTNERS), units.get(unit(i))));
        }
        rows.leads(people);
        Someone keeper = rows.coordinator(id, "coordinator" + (number + 1), partners.get(0), units.get(0));
        List<Someone> colleagues = new ArrayList<>();
        for (int i = 0; i < COLLEAGUES; i++) {
            colleagues.add(rows.colleague("colleague" + (number + 1) + "." + i, partners.get(i % PARTNERS)));
        }
        for (int quiet = 1; quiet <= QUIET; quiet++) {
            bodies.quiet(id, quiet, members(colleagues, quiet, SEATS), members(colleagues, quiet + 1, SEATS));
        }
        Someone member = rows.person("member" + (number + 1), partners.get(1), units.get(UNITS));
        return new BulkCooperation(id, partners, people, keeper, bodies(id, people, member, bodyCount));
    }

    private List<BulkBody> bodies(long cooperation, List<Someone> people, Someone member, int count)
            throws SQLException {
        List<BulkBody> all = new ArrayList<>();
        long appointing = 0;
        for (int body = 0; body < count; body++) {
            boolean first = body % APPOINTED_TOGETHER == 0;
            BodyRows.Plan plan = new BodyRows.Plan(
                    body + 1, first ? BodyLevel.STEERING : BodyLevel.OPERATIONAL, first ? 0 : appointing);
            List<Someone> members = members(people, body, SEATS);
            List<Someone> deputies = members(people, body + 1, SEATS);
            if (body < BODIES_OF_THE_MEMBER) {
                members.add(member);
                deputies.add(people.get(1));
            }
            all.add(bodies.body(cooperation, plan, members, deputies));
            appointing = first ? all.get(body).id().value() : appointing;
        }
        for (int former = 1; former <= ARCHIVED; former++) {
            bodies.archived(cooperation, former);
        }
        for (int mandate = 1; mandate <= MANDATES; mandate++) {
            bodies.mandate(
                    cooperation,
                    mandate,
                    people.get(mandate % people.size()),
                    people.get((mandate + 1) % people.size()));
        }
        return all;
    }

    private static int unit(int person) {
        return person % PARTNERS * UNITS + person / PARTNERS % UNITS;
    }

    /** The first person of the cooperation, and others, not the same in each body. */
    private static List<Someone> members(List<Someone> people, int body, int seats) {
        int others = people.size() - 1;
        return IntStream.range(0, seats)
                .mapToObj(seat -> people.get(seat == 0 ? 0 : 1 + (body * (seats - 1) + seat) % others))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
