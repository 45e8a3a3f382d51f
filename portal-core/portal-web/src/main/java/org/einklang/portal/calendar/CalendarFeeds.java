package org.einklang.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.web.Addresses;
import org.einklang.portal.login.SecretToken;
import org.jspecify.annotations.Nullable;

/** People take their calendar along, and that of their bodies; the address is told once, when it is made. */
@ApplicationScoped
@Transactional
public class CalendarFeeds {

    private static final int MOST = 20;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Addresses addresses;

    @Inject
    private Event<FeedActed> acted;

    @Inject
    private Clock clock;

    /** The feeds of the person who acts in this cooperation, the oldest first. */
    public List<CalendarFeed> mine(CooperationId here) {
        access.require(CalendarPermission.SEE_CALENDAR, Scope.cooperation(here));
        return entities.createQuery(
                        "select f from CalendarFeed f where f.ownerId = :me and f.cooperationId = :here order by f.id",
                        CalendarFeed.class)
                .setParameter("me", access.me().value())
                .setParameter("here", here.value())
                .getResultList();
    }

    /** The bodies of which the person who acts may have a feed. */
    public Set<BodyId> bodies(CooperationId here) {
        return access.bodiesWhere(CalendarPermission.SUBSCRIBE_BODY, here);
    }

    /**
     * Makes a feed. @param body of which body; null for the person's own calendar
     *
     * @return its address, which nobody can find out later
     */
    public URI create(CooperationId here, @Nullable BodyId body) {
        access.require(CalendarPermission.SEE_CALENDAR, Scope.cooperation(here));
        if (body != null) {
            access.require(CalendarPermission.SUBSCRIBE_BODY, Scope.body(here, body));
        }
        if (mine(here).size() >= MOST) {
            throw new RuleViolation("calendar.feed.too_many", MOST);
        }
        SecretToken token = SecretToken.draw(random);
        CalendarFeed feed = new CalendarFeed(token, access.me(), here, body, clock.instant());
        entities.persist(feed);
        acted.fire(FeedActed.on(feed, FeedActed.Act.CREATED));
        return address(token);
    }

    /** Gives it another address; under the old one there is nothing any more. @return the new address */
    public URI renew(CooperationId here, long id) {
        CalendarFeed feed = own(here, id);
        SecretToken token = SecretToken.draw(random);
        feed.renew(token, clock.instant());
        acted.fire(FeedActed.on(feed, FeedActed.Act.RENEWED));
        return address(token);
    }

    /** Nobody can fetch it any more. */
    public void revoke(CooperationId here, long id) {
        CalendarFeed feed = own(here, id);
        acted.fire(FeedActed.on(feed, FeedActed.Act.REVOKED));
        entities.remove(feed);
    }

    private CalendarFeed own(CooperationId here, long id) {
        CalendarFeed feed = entities.find(CalendarFeed.class, id);
        if (feed == null || !feed.cooperation().equals(here)) {
            throw new NotVisible("no feed " + id + " in " + here);
        }
        access.require(CalendarPermission.KEEP_FEED, new Scope.OfItem(feed.owner(), Scope.cooperation(here)));
        return feed;
    }

    private URI address(SecretToken token) {
        return addresses.absolute("/ics/" + token.value() + ".ics");
    }
}
