package org.einklang.meetings.meeting;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.invitation.Answer;
import org.einklang.meetings.invitation.DeputyNaming;
import org.jspecify.annotations.Nullable;

/** On the page of a meeting: who comes instead of the reader, who has declined. */
@Named
@RequestScoped
public class MyDeputyView {

    @Inject
    private MeetingPage page;

    @Inject
    private MyAnswerView mine;

    @Inject
    private DeputyNaming naming;

    @Inject
    private Directory directory;

    @Inject
    private Navigation navigation;

    private @Nullable PersonId deputy;
    private String name = "";
    private boolean asked;
    private boolean declined;

    @PostConstruct
    void load() {
        asked = mine.isGiven() && mine.getAnswer() == Answer.DECLINED && naming.isSeated(page.getMeeting());
        if (asked) {
            Optional<PersonId> named = naming.named(page.getMeeting());
            name = named.map(one -> directory.person(one).name()).orElse("");
            declined = named.filter(this::hasDeclined).isPresent();
            deputy = naming.choices(page.getMeeting()).stream()
                    .filter(one -> !named.equals(Optional.of(one)))
                    .findFirst()
                    .orElse(null);
        }
    }

    private boolean hasDeclined(PersonId person) {
        return page.getGuests().stream()
                .filter(guest -> guest.person().id().equals(person))
                .anyMatch(guest -> guest.invitee().getAnswer() == Answer.DECLINED);
    }

    /** Names the one who was chosen. */
    public void name() {
        naming.name(page.getMeeting().id(), Objects.requireNonNull(deputy));
        navigation.stay("meetings.my_deputy.named");
    }

    /** Whether the reader is asked: nobody was named, or who was cannot either. */
    public boolean isAsked() {
        return asked && (name.isEmpty() || declined);
    }

    /** Whether who was named cannot come either. */
    public boolean isDeclined() {
        return declined;
    }

    /** Who comes; empty if nobody was named, or the reader comes. */
    public String getName() {
        return name;
    }

    public @Nullable PersonId getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable PersonId deputy) {
        this.deputy = deputy;
    }
}
