package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.switches.ModuleSwitches;

/** A person reads what they were told. Nobody else can. */
@ApplicationScoped
public class ReadingNotifications {

    /** After this, nobody is reminded any more that they have not looked. */
    private static final Duration NEW = Duration.ofDays(30);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private ModuleSwitches switches;

    @Inject
    private ToldLines lines;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /**
     * How many of the last thirty days the person who looks has not read, counted along the index and no further than
     * somebody wants to know: every page asks.
     */
    public int unread(CooperationId cooperation, int most) {
        return entities.createQuery(
                        "select t.moment from Told t where t.personId = :person and t.cooperationId = :cooperation"
                                + " and t.readAt is null and t.moment >= :since"
                                + switches.without(cooperation, "t.itemModule"),
                        Instant.class)
                .setParameter("person", access.me().value())
                .setParameter("cooperation", cooperation.value())
                .setParameter("since", clock.instant().minus(NEW))
                .setMaxResults(most)
                .getResultList()
                .size();
    }

    /** What the person who looks was told in this cooperation, the latest first. */
    ToldRows all(CooperationId cooperation) {
        PersonId me = access.me();
        access.require(CorePermission.READ_NOTIFICATION, own(me, cooperation));
        return new ToldRows(
                entities, lines, me, cooperation, switches.without(cooperation, "t.itemModule"), texts.locale());
    }

    /** The latest of what the person who looks was told in the last thirty days and has not read. */
    public List<ToldLine> latestUnread(CooperationId cooperation, int most) {
        PersonId me = access.me();
        access.require(CorePermission.READ_NOTIFICATION, own(me, cooperation));
        List<Told> unread = entities.createQuery(
                        "select t from Told t where t.personId = :person and t.cooperationId = :cooperation"
                                + " and t.readAt is null and t.moment >= :since"
                                + switches.without(cooperation, "t.itemModule") + " order by t.moment desc, t.id desc",
                        Told.class)
                .setParameter("person", me.value())
                .setParameter("cooperation", cooperation.value())
                .setParameter("since", clock.instant().minus(NEW))
                .setMaxResults(most)
                .getResultList();
        Map<Long, ToldLine> words = unread.isEmpty() ? Map.of() : lines.of(unread, texts.locale());
        return unread.stream()
                .flatMap(told -> Stream.ofNullable(words.get(told.id())))
                .toList();
    }

    /** One of them has been read. @throws NotVisible if it is somebody else's */
    @Transactional
    public void read(CooperationId cooperation, long number) {
        Told told = entities.find(Told.class, number);
        if (told == null) {
            throw new NotVisible("nobody was told " + number);
        }
        access.require(CorePermission.READ_NOTIFICATION, own(told.person(), cooperation));
        told.read(clock.instant());
    }

    /** All of this cooperation have been read. */
    @Transactional
    public void readAll(CooperationId cooperation) {
        PersonId me = access.me();
        access.require(CorePermission.READ_NOTIFICATION, own(me, cooperation));
        entities.createQuery(
                        "update Told t set t.readAt = :now, t.mailDue = null, t.version = t.version + 1 where t.personId = :person"
                                + " and t.cooperationId = :cooperation and t.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("person", me.value())
                .setParameter("cooperation", cooperation.value())
                .executeUpdate();
    }

    private static Scope own(PersonId person, CooperationId cooperation) {
        return new Scope.OfItem(person, Scope.cooperation(cooperation));
    }
}
