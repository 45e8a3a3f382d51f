package org.einklang.meetings.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.invitation.ChangeTelling;
import org.einklang.meetings.invitation.ChangeTelling.Untold;

/** On the page of a meeting, for those who plan it: what has changed and was not told yet. */
@Named
@RequestScoped
public class ChangesView {

    @Inject
    private MeetingPage page;

    @Inject
    private ChangeTelling telling;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private Optional<Untold> untold = Optional.empty();

    @PostConstruct
    void load() {
        untold = page.isPlanner() ? telling.untold(page.getMeeting(), texts.locale()) : Optional.empty();
    }

    /** Tells it to everybody whom it concerns. */
    public void tell() {
        int people = telling.tell(page.getMeeting().id());
        navigation.stay("meetings.changes.told", people);
    }

    /** A sentence for each aspect; none for those who do not plan the meeting. */
    public List<String> getLines() {
        return untold.map(Untold::lines).orElse(List.of());
    }

    /** Whether those who have answered will be asked once more. */
    public boolean isAskedAnew() {
        return untold.map(Untold::askedAnew).orElse(false);
    }
}
