package org.einklang.portal.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
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
import org.einklang.portal.directory.Person;

/** The rows of the host's directory; every account has the same password. */
final class DirectoryRows implements AutoCloseable {

    private final BulkIds ids;
    private final String hash;
    private final LocalDate since;
    private final BulkRows cooperations;
    private final BulkRows partners;
    private final BulkRows participations;
    private final BulkRows people;
    private final BulkRows accounts;
    private final BulkRows bodies;
    private final BulkRows seats;

    /** A person and the partner they work for. */
    record Someone(long person, long partner) {}

    DirectoryRows(Connection to, BulkIds ids, String passwordHash, LocalDate today) throws SQLException {
        this.ids = ids;
        hash = passwordHash;
        since = today.minusYears(3);
        cooperations = new BulkRows(to, "EK_CORE.COOPERATION", "id, version, short_key, name, federal_state");
        partners = new BulkRows(to, "EK_CORE.PARTNER", "id, version, name, short_name");
        participations = new BulkRows(to, "EK_CORE.COOPERATION_PARTNER", "cooperation_id, partner_id, list_position");
        people = new BulkRows(
                to,
                "EK_CORE.PERSON",
                "id, version, partner_id, name, function_title, mail, language, sort_name, sort_function");
        accounts = new BulkRows(to, "EK_CORE.ACCOUNT", "id, version, person_id, login, password_hash");
        bodies = new BulkRows(to, "EK_CORE.BODY", "id, version, cooperation_id, short_key, name, body_level");
        seats = new BulkRows(
                to,
                "EK_CORE.MEMBERSHIP",
                "id, version, body_id, person_id, partner_id, seat_role, voting_right, from_day");
    }

    long cooperation(int number) throws SQLException {
        long id = ids.next();
        cooperations.add(id, 0, "bench" + number, "Kooperation " + number, "BW");
        return id;
    }

    long partner(long cooperation, String number, int position) throws SQLException {
        long id = ids.next();
        partners.add(id, 0, "Partner " + number, "Partner " + number);
        participations.add(cooperation, id, position);
        return id;
    }

    Someone person(String login, long partner) throws SQLException {
        long id = ids.next();
        String name = "Name von " + login;
        String function = "Sachbearbeitung";
        people.add(
                id,
                0,
                partner,
                name,
                function,
                login + "@bench.example",
                "de",
                Person.compared(name),
                Person.compared(function));
        accounts.add(ids.next(), 0, id, login, hash);
        return new Someone(id, partner);
    }

    /** A body; the first of the members is its secretary, the second its chair. */
    BulkWorld.BulkBody body(long cooperation, int number, List<Someone> members) throws SQLException {
        long id = ids.next();
        String key = "g" + number;
        bodies.add(id, 0, cooperation, key, "Gremium " + number, BodyLevel.OPERATIONAL);
        for (int i = 0; i < members.size(); i++) {
            Role role = i == 0 ? Role.SECRETARY : i == 1 ? Role.CHAIR : Role.MEMBER;
            VotingRight vote = i == 0 ? VotingRight.NONE : VotingRight.VOTING;
            Someone one = members.get(i);
            seats.add(ids.next(), 0, id, one.person(), one.partner(), role, vote, since);
        }
        List<PersonId> people =
                members.stream().map(one -> new PersonId(one.person())).toList();
        return new BulkWorld.BulkBody(new CooperationId(cooperation), new BodyId(id), key, people);
    }

    @Override
    public void close() throws SQLException {
        for (BulkRows rows : List.of(cooperations, partners, participations, people, accounts, bodies, seats)) {
            rows.close();
        }
    }
}
