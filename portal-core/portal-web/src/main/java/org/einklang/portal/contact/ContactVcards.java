package org.einklang.portal.contact;

import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Kind;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.web.Addresses;

/**
 * Contacts as vCard 4, so that address books and phones take them. Of an entry whose person has left, the function and the
 * mailbox stay, if there is one; nobody takes the person along.
 */
@ApplicationScoped
class ContactVcards {

    /** The media type of what {@link #bytes} gives. */
    static final String TYPE = "text/vcard; charset=UTF-8";

    @Inject
    private Addresses addresses;

    /** The contacts in one file, those that are of use. */
    byte[] bytes(List<ContactCard> contacts) {
        return Ezvcard.write(contacts.stream()
                        .filter(ContactCard::isOfUse)
                        .map(this::card)
                        .toList())
                .version(VCardVersion.V4_0)
                .prodId(false)
                .go()
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What the contact is called there. */
    static String name(ContactCard contact) {
        if (contact.left()) {
            return contact.function().isEmpty() ? contact.partnerName() : contact.function();
        }
        return contact.name();
    }

    private VCard card(ContactCard contact) {
        String page = addresses
                .absolute(addresses.page(contact.contact().cooperation(), "contacts", contact.key()))
                .toString();
        VCard card = new VCard(VCardVersion.V4_0);
        card.setUid(new Uid(page));
        card.setFormattedName(name(contact));
        if (contact.contact().person() == null || contact.left()) {
            card.setKind(Kind.org());
        } else {
            card.setKind(Kind.individual());
            StructuredName name = new StructuredName();
            name.setFamily(contact.name());
            card.setStructuredName(name);
        }
        card.setOrganization(contact.partnerName());
        if (!contact.function().isEmpty()) {
            card.addTitle(contact.function());
        }
        card.addRole(contact.remit());
        Reach reach = contact.reach();
        if (!reach.phone().isEmpty()) {
            card.addTelephoneNumber(reach.phone(), TelephoneType.WORK, TelephoneType.VOICE);
        }
        Stream.of(contact.left() ? "" : contact.mail(), reach.mailbox())
                .filter(mail -> !mail.isEmpty())
                .distinct()
                .forEach(mail -> card.addEmail(mail, EmailType.WORK));
        if (!reach.hours().isEmpty()) {
            card.addNote(reach.hours());
        }
        card.addUrl(page);
        return card;
    }
}
