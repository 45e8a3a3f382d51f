package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** One body: what it is for, its rules, who sits in it and for whom, and what somebody should look at. */
@Named
@RequestScoped
public class BodyPage {

    @Inject
    private BodyReading reading;

    @Inject
    private BodyWords words;

    @Inject
    private BodyRevision revision;

    @Inject
    private SeatFilling filling;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyFile file;

    private List<BodyWords.SeatLine> seats = List.of();
    private List<BodyWords.Vacancy> vacant = List.of();
    private @Nullable List<BodyWords.Past> history;

    /** Loads the body and its seats. */
    @PostConstruct
    void load() {
        file = reading.file(address.cooperation().id(), address.part("body"));
        seats = words.seats(file);
        vacant = words.vacant(file);
    }

    /** The body, as others refer to it. */
    public ItemRef getItem() {
        return new ItemRef(
                "core", FindableBodies.TYPE, String.valueOf(file.body().id().value()));
    }

    /** The body's work is done. */
    public void archive() {
        revision.archive(file.body().id());
        navigation.stay("bodies.body.now_archived");
    }

    /** The body takes up its work again. */
    public void reopen() {
        revision.reopen(file.body().id());
        navigation.stay("bodies.body.reopened");
    }

    /** A seat that somebody left is not needed any more. */
    public void giveUp(long seat) {
        filling.giveUp(seat);
        navigation.stay("bodies.vacant.given_up");
    }

    /** Seats that somebody left and nobody has taken over. */
    public List<BodyWords.Vacancy> getVacant() {
        return vacant;
    }

    public boolean isKeeper() {
        return reading.mayKeep(file);
    }

    public boolean isActing() {
        return seats.stream().anyMatch(BodyWords.SeatLine::mayDeputise);
    }

    public boolean isExternal() {
        return file.body().level() == BodyLevel.EXTERNAL;
    }

    public BodyFile getFile() {
        return file;
    }

    public List<BodyWords.SeatLine> getSeats() {
        return seats;
    }

    public List<BodyWords.Fact> getFacts() {
        return words.facts(file);
    }

    public List<BodyWords.Check> getChecks() {
        return words.checks(file);
    }

    /** The history; read once, and only by a page that shows it. */
    public List<BodyWords.Past> getHistory() {
        List<BodyWords.Past> known = history;
        if (known == null) {
            known = words.history(reading.history(file.body().id()));
            history = known;
        }
        return known;
    }
}
