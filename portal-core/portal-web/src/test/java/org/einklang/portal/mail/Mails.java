package org.einklang.portal.mail;

import java.time.Instant;
import java.util.Locale;
import org.einklang.api.item.ItemRef;
import org.einklang.api.mail.Mail;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;

/** Mails as tests need them. */
final class Mails {

    static final Instant NOW = Instant.parse("2026-11-12T09:00:00Z");

    private static final ItemRef MEETING = new ItemRef("meetings", "meeting", "42");

    private Mails() {}

    static Mail to(String address) {
        return Mail.of(person(address), "Einladung: Lenkungsgruppe für Übergänge", "Grüß Gott", MEETING);
    }

    static Mail saying(String subject, String text) {
        return Mail.of(person("jana.weiss@stadt.example"), subject, text, MEETING);
    }

    static OutboxMail waiting(Mail mail) {
        return new OutboxMail(mail, "<1@einklang.example>", NOW);
    }

    private static PersonCard person(String address) {
        return new PersonCard(new PersonId(7), "Jana Weiß", "", new PartnerId(1), "Stadt", address, Locale.GERMAN);
    }
}
