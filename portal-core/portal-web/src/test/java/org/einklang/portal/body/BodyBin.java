package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.VotingRight;
import org.einklang.portal.directory.Person;

/** Makes many seats and bodies for tests, and throws them away again, which nobody can do in the portal. */
@ApplicationScoped
class BodyBin {

    private static final int MANY = 100;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** A hundred more seats in the body, each of somebody else, and a hundred more groups that it seems to appoint. */
    @Transactional
    void fill(BodyCard body, PersonId like, LocalDate today) {
        PartnerId partner = entities.find(Person.class, like.value()).partner();
        for (int i = 0; i < MANY; i++) {
            Person person = new Person(partner, "Sitzprobe " + i, "", "");
            entities.persist(person);
            entities.persist(
                    new Membership(body.id(), person.personId(), partner, Role.MEMBER, VotingRight.VOTING, today));
            Charter charter =
                    Charter.usual("Sitzprobe " + i, BodyLevel.EXTERNAL).of("Sitzprobe", null);
            Body other = new Body(body.cooperation(), "seatprobe" + i, BodyLevel.EXTERNAL, charter);
            entities.persist(other);
            entities.persist(new Membership(
                    other.card().id(), person.personId(), partner, Role.MEMBER, VotingRight.VOTING, today));
        }
    }

    /** A seat for the person in a hundred groups more. */
    @Transactional
    void seatEverywhere(BodyCard like, PersonId person, LocalDate today) {
        PartnerId partner = entities.find(Person.class, person.value()).partner();
        for (int i = 0; i < MANY; i++) {
            Charter charter = Charter.usual("Sitzprobe " + i, BodyLevel.OPERATIONAL);
            Body other = new Body(like.cooperation(), "seatprobe" + i, BodyLevel.OPERATIONAL, charter);
            entities.persist(other);
            entities.persist(
                    new Membership(other.card().id(), person, partner, Role.MEMBER, VotingRight.VOTING, today));
        }
    }

    /** The body, all that begins with its key, and their people. */
    @Transactional
    void throwAway(BodyId body) {
        List<Long> bodies = entities.createQuery(
                        "select b.id from Body b where b.id = :body or b.shortKey like 'seatprobe%'", Long.class)
                .setParameter("body", body.value())
                .getResultList();
        for (String statement : List.of(
                "delete from Deputising d where d.seatId in (select m.id from Membership m where m.bodyId in :bodies)",
                "delete from Membership m where m.bodyId in :bodies and m.standsInFor is not null",
                "delete from Membership m where m.bodyId in :bodies",
                "delete from BodyChange c where c.bodyId in :bodies",
                "delete from Body b where b.id in :bodies")) {
            entities.createQuery(statement).setParameter("bodies", bodies).executeUpdate();
        }
        // what people were told of it, too: the bell counts up to ninety-nine
        entities.createQuery("delete from Told t where t.textKey like 'bodies.notice.%'")
                .executeUpdate();
        entities.createQuery("delete from Person p where p.name like 'Sitzprobe %'")
                .executeUpdate();
    }
}
