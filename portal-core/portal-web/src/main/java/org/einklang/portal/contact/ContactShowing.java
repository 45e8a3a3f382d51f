package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.people.CooperationId;
import org.einklang.api.publication.PublicationChanged;
import org.einklang.portal.contact.ContactActed.Act;

/** Whoever keeps a contact says what of it everybody may see. */
@ApplicationScoped
public class ContactShowing {

    @Inject
    private Access access;

    @Inject
    private ContactReading reading;

    @Inject
    private Event<ContactActed> acted;

    @Inject
    private Event<PublicationChanged> changed;

    /** Shows this from now on. @throws RuleViolation if a person would be named by somebody else */
    @Transactional
    public void show(CooperationId here, String key, ContactShown how) {
        Contact contact = reading.contact(here, key);
        access.require(ContactPermission.KEEP_CONTACT, reading.scope(contact));
        if (how == ContactShown.NAME && !access.me().equals(contact.person())) {
            throw new RuleViolation("publicarea.contact.owner_names").at("shown");
        }
        contact.show(how);
        contact.touch(access.me());
        acted.fire(ContactActed.on(contact, Act.SHOWN));
        changed.fire(new PublicationChanged(here));
    }
}
