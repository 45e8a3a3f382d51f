package org.einklang.meetings.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PartnerId;
import org.einklang.meetings.MeetingsPermission;

/**
 * Chair and secretary say to whom all approved minutes of their body go: the bodies it reports to, and the partners whose people
 * are to know (duty to report up, duty to inform in [004 4]). What was approved before stays as it is.
 */
@ApplicationScoped
public class UsualReaders {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Neighbours neighbours;

    @Inject
    private Event<ReadersChosen> chosen;

    /** To these and no others. @throws org.einklang.api.NotVisible for a body or partner of somewhere else */
    @Transactional
    public void say(BodyCard body, Set<BodyId> bodies, Set<PartnerId> partners) {
        access.require(MeetingsPermission.PLAN, Scope.body(body.cooperation(), body.id()));
        neighbours.require(body, bodies, partners);
        List<UsualReader> before = stored(body.id());
        Set<MinutesReader> wanted = new HashSet<>(MinutesReader.all(bodies, partners));
        if (before.stream().map(UsualReader::reader).collect(Collectors.toSet()).equals(wanted)) {
            return;
        }
        before.stream().filter(one -> !wanted.contains(one.reader())).forEach(entities::remove);
        before.forEach(one -> wanted.remove(one.reader()));
        wanted.forEach(reader -> entities.persist(new UsualReader(body, reader, access.me())));
        chosen.fire(new ReadersChosen(body.cooperation(), body.id(), bodies));
    }

    /** To whom they go; for who sees the meetings of the body. */
    public List<MinutesReader> of(BodyCard body) {
        access.require(MeetingsPermission.SEE, Scope.body(body.cooperation(), body.id()));
        return stored(body.id()).stream().map(UsualReader::reader).toList();
    }

    /** The same by name, bodies first. */
    public List<String> names(BodyCard body) {
        List<MinutesReader> readers = of(body);
        return readers.isEmpty() ? List.of() : neighbours.form(body, readers).getNames();
    }

    /** The same; for use cases, which ask for the right themselves. */
    List<UsualReader> stored(BodyId body) {
        return entities.createQuery(
                        "select u from UsualReader u where u.ofBody = :body order by u.id", UsualReader.class)
                .setParameter("body", body.value())
                .getResultList();
    }
}
