package org.einklang.portal.operator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.access.Actor;
import org.jspecify.annotations.Nullable;

/** What stands on top of a page: the maintenance that is announced, and what everybody is told. */
@Named
@RequestScoped
public class ShownNotices {

    @Inject
    private CurrentNotices current;

    @Inject
    private NoticesPutAway away;

    @Inject
    private Maintenance maintenance;

    @Inject
    private Actor actor;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private @Nullable List<Shown> shown;

    /**
     * One of them.
     *
     * @param id its number, 0 for the maintenance, which nobody puts away
     * @param kind as the tags know it
     * @param text what it says
     * @param page where the reader can do something about it, empty if nowhere
     */
    public record Shown(long id, String kind, String text, String page) {}

    /** All of them, in their order. */
    public List<Shown> getAll() {
        List<Shown> known = shown;
        if (known == null) {
            known = new ArrayList<>();
            maintenance.closing().map(this::told).ifPresent(known::add);
            known.addAll(notices());
            shown = known;
        }
        return known;
    }

    /** Whether the reader can put something away. */
    public boolean isAnybody() {
        return actor.person().isPresent();
    }

    private List<Shown> notices() {
        List<OperatorNotice> now = current.now();
        Optional<PersonId> reader = actor.person();
        Set<Long> gone = reader.map(person -> away.among(now, person)).orElse(Set.of());
        Locale locale = texts.locale();
        return now.stream()
                .filter(notice -> !gone.contains(notice.id()))
                .map(notice -> new Shown(
                        notice.id(),
                        notice.kind().name().toLowerCase(Locale.ROOT),
                        notice.text().in(locale),
                        ""))
                .toList();
    }

    private Shown told(Closing closing) {
        Locale locale = texts.locale();
        StringBuilder said = new StringBuilder();
        if (closing.isOn(clock.instant())) {
            said.append(texts.get("upkeep.shown.closed"));
        } else {
            said.append(texts.get("upkeep.shown.closing", PortalTime.shortMoment(closing.begins(), locale)));
        }
        closing.endsAbout()
                .ifPresent(end ->
                        said.append(' ').append(texts.get("upkeep.shown.until", PortalTime.shortMoment(end, locale))));
        if (!closing.reason().isBlank()) {
            said.append(' ').append(closing.reason().in(locale));
        }
        boolean keeper = access.may(OperatorPermission.CLOSE_PORTAL, Scope.installation());
        return new Shown(0, "warn", said.toString(), keeper ? "/admin/maintenance" : "");
    }
}
