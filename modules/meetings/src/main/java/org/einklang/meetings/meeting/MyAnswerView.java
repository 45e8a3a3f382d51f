package org.einklang.meetings.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.invitation.Answer;
import org.einklang.meetings.invitation.AttendanceAnswer;
import org.einklang.meetings.planning.Meeting;

/** On the page of a meeting: whether the person who looks comes, as long as that is asked. */
@Named
@RequestScoped
public class MyAnswerView {

    @Inject
    private MeetingPage page;

    @Inject
    private AttendanceAnswer attendance;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    @Inject
    private Clock clock;

    /** Says that I come. */
    public void accept() {
        answer(Answer.ACCEPTED);
    }

    /** Says that I come perhaps. */
    public void comePerhaps() {
        answer(Answer.TENTATIVE);
    }

    /** Says that I do not come. */
    public void decline() {
        answer(Answer.DECLINED);
    }

    private void answer(Answer mine) {
        attendance.answer(page.getMeeting().id(), mine);
        navigation.stay("meetings.answer.thanks." + mine);
    }

    /** Whether my answer is still awaited. */
    public boolean isAwaited() {
        return given().filter(answer -> answer == Answer.NONE).isPresent();
    }

    /** Whether I have answered and may still change my mind. */
    public boolean isGiven() {
        return given().filter(answer -> answer != Answer.NONE).isPresent();
    }

    /** What I have answered. */
    public Answer getAnswer() {
        return given().orElse(Answer.NONE);
    }

    /** Empty for who is not asked. */
    private Optional<Answer> given() {
        Meeting meeting = page.getMeeting();
        return meeting.awaitsAnswers(clock.instant())
                ? page.getGuests().stream()
                        .filter(guest -> guest.person().id().equals(access.me()))
                        .map(guest -> guest.invitee().getAnswer())
                        .findFirst()
                : Optional.empty();
    }
}
