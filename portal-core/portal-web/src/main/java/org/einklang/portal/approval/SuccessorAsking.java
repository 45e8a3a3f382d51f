package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.einklang.api.approval.Voter;
import org.einklang.api.mail.Mail;
import org.einklang.api.mail.Outbox;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;

/**
 * Asks those who have taken over a voice in the middle of a round, in the portal and by mail: they were not there when the
 * others were told. The mail leads to the list of what waits for them and names no words of the thing, as notifications do
 * not: the portal shows those to who may see them.
 */
@ApplicationScoped
class SuccessorAsking {

    @Inject
    private Notifications notifications;

    @Inject
    private Spokespeople spokespeople;

    @Inject
    private Outbox outbox;

    @Inject
    private Directory directory;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    /** Whoever speaks for this voter today. */
    void ask(ApprovalRound round, Voter voter) {
        ask(round, spokespeople.addressees(round.cooperation(), List.of(voter)));
    }

    /** These people. */
    void ask(ApprovalRound round, Collection<PersonId> people) {
        notifications.remind(new Notification(round.cooperation(), "approvals.inherited", round.about()), people);
        directory.people(people).values().forEach(person -> outbox.put(mail(round, person)));
    }

    private Mail mail(ApprovalRound round, PersonCard person) {
        Locale locale = person.locale();
        String text = texts.get(
                locale,
                "approvals.mail.text",
                directory.cooperation(round.cooperation()).name(),
                PortalTime.longDay(PortalTime.dayOf(round.deadline().minusSeconds(1)), locale),
                addresses.absolute(addresses.page(round.cooperation(), "approvals")));
        return Mail.of(person, texts.get(locale, "approvals.mail.subject"), text, round.about());
    }
}
