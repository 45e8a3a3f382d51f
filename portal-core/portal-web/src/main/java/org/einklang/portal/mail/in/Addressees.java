package org.einklang.portal.mail.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.einklang.api.calendar.OpenInvitation;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.portal.mail.OutboxMemory;

/** Who of those that are invited is reached at an address, or was when the invitation went there. */
@ApplicationScoped
class Addressees {

    @Inject
    private Directory directory;

    @Inject
    private OutboxMemory outbox;

    /** The people; the set may be changed. @param address in lower case */
    Set<PersonId> of(OpenInvitation invitation, String address) {
        Set<PersonId> people = new HashSet<>();
        if (address.isEmpty() || invitation.people().isEmpty()) {
            return people;
        }
        directory.people(invitation.people()).values().stream()
                .filter(card -> card.mail().strip().toLowerCase(Locale.ROOT).equals(address))
                .map(PersonCard::id)
                .forEach(people::add);
        people.addAll(outbox.toldAbout(invitation.item(), address));
        people.retainAll(invitation.people());
        return people;
    }
}
