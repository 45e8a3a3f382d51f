package org.einklang.portal.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.einklang.api.access.Role;
import org.einklang.api.benchmark.BulkIds;
import org.einklang.api.benchmark.BulkRows;
import org.einklang.api.benchmark.BulkWorld;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.VotingRight;
import org.einklang.portal.benchmark.BulkCooperation.Someone;
import org.jspecify.annotations.Nullable;

/** The rows of bodies: seats, deputies, who deputises just now, and what happened to them. */
final class BodyRows implements AutoCloseable {

    private static final int CHANGES = 20;
    private static final int DEPUTISED = 5;

    private final BulkIds ids;
    private final LocalDate today;
    private final LocalDate since;
    private final BulkRows bodies;
    private final BulkRows seats;
    private final BulkRows deputisings;
    private final BulkRows changes;

    /**
     * A body to insert.
     *
     * @param number of which its key is made
     * @param level its level
     * @param appointing the body that appointed it, or 0
     */
    record Plan(int number, BodyLevel level, long appointing) {}

    BodyRows(Connection to, BulkIds ids, LocalDate today) throws SQLException {
        this.ids = ids;
        this.today = today;
        since = today.minusYears(3);
        bodies = new BulkRows(
                to,
                "EK_CORE.BODY",
                "id, version, cooperation_id, short_key, name, body_level, appointed_by, purpose, organisation,"
                        + " archived_on");
        seats = new BulkRows(
                to,
                "EK_CORE.MEMBERSHIP",
                "id, version, body_id, person_id, partner_id, seat_role, voting_right, from_day, stands_in_for");
        deputisings = new BulkRows(to, "EK_CORE.DEPUTISING", "id, version, seat_id, person_id, from_day, until_day");
        changes = new BulkRows(
                to,
                "EK_CORE.BODY_CHANGE",
                "id, version, body_id, moment, actor_id, what, person_id, before_value, after_value");
    }

    /**
     * A body at work: the first of the members is its secretary, the second its chair. Every vote but the chair's has a
     * deputy, and one of the seats is taken by its deputy this week.
     */
    BulkWorld.BulkBody body(long cooperation, Plan plan, List<Someone> members, List<Someone> deputies)
            throws SQLException {
        return body(cooperation, "g" + plan.number(), "Gremium " + plan.number(), plan, members, deputies);
    }

    /** A body at work in which nothing happens that is measured. */
    void quiet(long cooperation, int number, List<Someone> members, List<Someone> deputies) throws SQLException {
        Plan plan = new Plan(number, BodyLevel.STEERING, 0);
        body(cooperation, "q" + number, "Stilles Gremium " + number, plan, members, deputies);
    }

    private BulkWorld.BulkBody body(
            long cooperation, String key, String name, Plan plan, List<Someone> members, List<Someone> deputies)
            throws SQLException {
        long id = insert(cooperation, key, name, plan, "", null);
        for (int i = 0; i < members.size(); i++) {
            Role role = i == 0 ? Role.SECRETARY : i == 1 ? Role.CHAIR : Role.MEMBER;
            long seat = seat(id, members.get(i), role, i == 0 ? VotingRight.NONE : VotingRight.VOTING, 0);
            if (role == Role.MEMBER) {
                seat(id, deputies.get(i), Role.DEPUTY, VotingRight.NONE, seat);
            }
            if (i == DEPUTISED) {
                long deputy = deputies.get(i).person();
                deputisings.add(ids.next(), 0, seat, deputy, today.minusDays(2), today.plusDays(4));
            }
        }
        happened(id, members);
        List<PersonId> people =
                members.stream().map(one -> new PersonId(one.person())).toList();
        return new BulkWorld.BulkBody(new CooperationId(cooperation), new BodyId(id), key, people);
    }

    /** A body of former times. */
    void archived(long cooperation, int number) throws SQLException {
        Plan plan = new Plan(number, BodyLevel.ADVISORY, 0);
        insert(cooperation, "a" + number, "Früherer Beirat " + number, plan, "", today.minusYears(1));
    }

    /** Somebody else's body with a seat, which in every second one has no deputy. */
    void mandate(long cooperation, int number, Someone holder, Someone deputy) throws SQLException {
        Plan plan = new Plan(number, BodyLevel.EXTERNAL, 0);
        long id = insert(cooperation, "x" + number, "Ausschuss " + number, plan, "Landkreis", null);
        long seat = seat(id, holder, Role.MEMBER, VotingRight.VOTING, 0);
        if (number % 2 == 0) {
            seat(id, deputy, Role.DEPUTY, VotingRight.NONE, seat);
        }
    }

    private long insert(
            long cooperation, String key, String name, Plan plan, String organisation, @Nullable LocalDate archived)
            throws SQLException {
        long id = ids.next();
        Long appointing = plan.appointing() == 0 ? null : plan.appointing();
        String purpose = "Berät und plant, was die Partner gemeinsam tun.";
        bodies.add(id, 0, cooperation, key, name, plan.level(), appointing, purpose, organisation, archived);
        return id;
    }

    private long seat(long body, Someone one, Role role, VotingRight vote, long standsInFor) throws SQLException {
        long id = ids.next();
        Long seat = standsInFor == 0 ? null : standsInFor;
        seats.add(id, 0, body, one.person(), one.partner(), role, vote, since, seat);
        return id;
    }

    private void happened(long body, List<Someone> members) throws SQLException {
        for (int i = 0; i < CHANGES; i++) {
            changes.add(
                    ids.next(),
                    0,
                    body,
                    since.plusDays(i).atStartOfDay(ZoneOffset.UTC).toInstant(),
                    members.get(0).person(),
                    "seat_ended",
                    members.get(i % members.size()).person(),
                    "",
                    "");
        }
    }

    @Override
    public void close() throws SQLException {
        for (BulkRows rows : List.of(bodies, seats, deputisings, changes)) {
            rows.close();
        }
    }
}
