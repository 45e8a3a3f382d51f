package org.einklang.portal.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** The feeds that a person has, and a new one; its address is on the page that answers to its making, and never again. */
@Named
@RequestScoped
public class CalendarFeedsPage {

    private static final String OWN = "own";

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private List<Feed> mine = List.of();
    private List<BodyCard> bodies = List.of();
    private String whose = OWN;
    private String made = "";
    private String madeName = "";

    /**
     * A feed as the list shows it.
     *
     * @param feed the feed
     * @param name whose calendar it is
     */
    public record Feed(CalendarFeed feed, String name) {}

    @PostConstruct
    void load() {
        CooperationId here = here();
        List<CalendarFeed> all = feeds.mine(here);
        Set<BodyId> possible = feeds.bodies(here);
        Set<BodyId> named = new LinkedHashSet<>(possible);
        all.stream().filter(feed -> feed.body() != null).forEach(feed -> named.add(feed.body()));
        Map<BodyId, BodyCard> cards = directory.bodies(named);
        bodies = cards.values().stream()
                .filter(body ->
                        possible.contains(body.id()) && body.cooperation().equals(here))
                .sorted(Comparator.comparing(BodyCard::level).thenComparing(BodyCard::name))
                .toList();
        mine = all.stream().map(feed -> new Feed(feed, name(feed, cards))).toList();
    }

    private String name(CalendarFeed feed, Map<BodyId, BodyCard> cards) {
        BodyCard body = feed.body() == null ? null : cards.get(feed.body());
        return body == null ? texts.get("calendar.feed.own") : body.name();
    }

    /** Makes one. */
    public void create() {
        if (whose.equals(OWN)) {
            show(feeds.create(here(), null), texts.get("calendar.feed.own"));
            return;
        }
        BodyCard body = bodies.stream()
                .filter(one -> one.key().equals(whose))
                .findFirst()
                .orElseThrow(() -> new NotVisible("no body " + whose + " to subscribe to"));
        show(feeds.create(here(), body.id()), body.name());
    }

    /** Gives one another address. */
    public void renew(long id) {
        URI fresh = feeds.renew(here(), id);
        show(
                fresh,
                mine.stream()
                        .filter(one -> one.feed().id() == id)
                        .findFirst()
                        .map(Feed::name)
                        .orElse(""));
    }

    /** Ends one. */
    public void revoke(long id) {
        feeds.revoke(here(), id);
        navigation.stay("calendar.feed.revoked");
    }

    private void show(URI fresh, String name) {
        made = fresh.toString();
        madeName = name;
        load();
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public List<Feed> getMine() {
        return mine;
    }

    public List<BodyCard> getBodies() {
        return bodies;
    }

    /** The address that was just made, or an empty text. */
    public String getMade() {
        return made;
    }

    /** The same for a link that opens a calendar program. */
    public String getMadeForProgram() {
        return made.replaceFirst("^https?:", "webcal:");
    }

    /** Whose calendar lies there. */
    public String getMadeName() {
        return madeName;
    }

    /** Key of the body whose calendar is wanted, or the word for one's own. */
    public String getWhose() {
        return whose;
    }

    public void setWhose(String whose) {
        this.whose = whose;
    }
}
