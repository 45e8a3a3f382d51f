package org.einklang.meetings.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.minutes.MinutesReading;

/** On the page of a meeting: who writes the minutes besides chair and secretary. */
@Named
@RequestScoped
public class MinuteTakerView {

    /** For nobody. */
    private static final long NOBODY = 0;

    @Inject
    private MeetingPage page;

    @Inject
    private MinuteTaking taking;

    @Inject
    private MinutesReading minutes;

    @Inject
    private Navigation navigation;

    private long chosen = NOBODY;

    @PostConstruct
    void load() {
        chosen = page.getMeeting().minuteTaker().map(PersonId::value).orElse(NOBODY);
    }

    /** Names the one who was chosen. */
    public void name() {
        taking.name(page.getMeeting().id(), chosen == NOBODY ? null : new PersonId(chosen));
        navigation.stay(chosen == NOBODY ? "meetings.minute_taker.nobody_now" : "meetings.minute_taker.named");
    }

    /** Whether the reader can say so: there are people to choose from, and the meeting is not over. */
    public boolean isNameable() {
        return page.isPlanner()
                && switch (page.getMeeting().getState()) {
                    case INVITED, IN_PROGRESS -> true;
                    case CLOSED -> minutes.isDraft(page.getMeeting().id());
                    case PLANNED, CANCELLED -> false;
                };
    }

    /** Who was named; empty if nobody was. */
    public String getName() {
        Optional<PersonId> named = page.getMeeting().minuteTaker();
        return page.getGuests().stream()
                .filter(guest -> named.filter(guest.person().id()::equals).isPresent())
                .map(guest -> guest.person().name())
                .findFirst()
                .orElse("");
    }

    public long getChosen() {
        return chosen;
    }

    public void setChosen(long chosen) {
        this.chosen = chosen;
    }
}
