package org.einklang.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Acting;
import org.einklang.api.access.Scope;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.login.SecretToken;
import org.einklang.portal.text.SpokenLanguage;

/**
 * A program fetches a feed, without a login: who knows the secret reads, and does nothing else, what the owner of the feed may
 * see at this moment. Who has left the cooperation or the body may see nothing there, so there is no feed.
 */
@ApplicationScoped
public class FeedFetch {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 18;
    private static final Set<CalendarKind> OF_BODIES =
            EnumSet.of(CalendarKind.MEETING, CalendarKind.PROPOSAL, CalendarKind.EVENT);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private CalendarReading reading;

    @Inject
    private CalendarFile file;

    @Inject
    private Acting acting;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** A part of the portal cannot say what it has: programs keep what they have, and come again. */
    static class Incomplete extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * What the program gets.
     *
     * @throws NotVisible if there is no such feed, or not any more
     * @throws Incomplete if something would be missing in it
     */
    String fetch(String token) {
        CalendarFeed feed = feed(token).orElseThrow(() -> new NotVisible("no such feed"));
        AtomicReference<String> calendar = new AtomicReference<>("");
        acting.as(feed.owner(), clock.instant(), () -> calendar.set(inTheirLanguage(feed)));
        return Objects.requireNonNull(calendar.get());
    }

    private Optional<CalendarFeed> feed(String token) {
        return entities.createQuery("select f from CalendarFeed f where f.tokenHash = :hash", CalendarFeed.class)
                .setParameter("hash", new SecretToken(token).hash())
                .getResultStream()
                .findFirst();
    }

    private String inTheirLanguage(CalendarFeed feed) {
        Locale locale = directory.person(feed.owner()).locale();
        SpokenLanguage.begin(locale);
        try {
            return written(feed, locale);
        } finally {
            SpokenLanguage.end();
        }
    }

    private String written(CalendarFeed feed, Locale locale) {
        access.require(CalendarPermission.SEE_CALENDAR, Scope.cooperation(feed.cooperation()));
        BodyId body = feed.body();
        if (body == null) {
            String name = texts.get(
                    locale,
                    "calendar.feed.name",
                    directory.cooperation(feed.cooperation()).name());
            return file.of(complete(ofPerson(query(feed, locale))), name, locale);
        }
        access.require(CalendarPermission.SUBSCRIBE_BODY, Scope.body(feed.cooperation(), body));
        return file.of(
                complete(reading.all(query(feed, locale).of(OF_BODIES).in(body))),
                directory.body(body).name(),
                locale);
    }

    /** What concerns them; holidays stand in every program already. */
    private List<CalendarEntry> ofPerson(CalendarQuery query) {
        return reading.all(query.of(EnumSet.complementOf(EnumSet.of(CalendarKind.HOLIDAY)))).stream()
                .filter(CalendarEntry::mine)
                .toList();
    }

    private List<CalendarEntry> complete(List<CalendarEntry> entries) {
        if (reading.isMissing() || reading.isCut()) {
            throw new Incomplete();
        }
        return entries;
    }

    private CalendarQuery query(CalendarFeed feed, Locale locale) {
        ZonedDateTime today = PortalTime.inBerlin(clock.instant()).with(LocalTime.MIDNIGHT);
        return new CalendarQuery(
                feed.cooperation(),
                today.minusMonths(MONTHS_BACK).toInstant(),
                today.plusMonths(MONTHS_AHEAD).toInstant(),
                locale);
    }

    /** Notes that it was fetched, so that people see which of their feeds are in use. */
    @Transactional
    public void note(String token) {
        Instant now = clock.instant();
        feed(token).filter(feed -> feed.isNotedLongAgo(now)).ifPresent(feed -> feed.noteFetch(now));
    }
}
