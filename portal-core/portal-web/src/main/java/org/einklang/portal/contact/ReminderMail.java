package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.portal.campaign.AskingMail;

/** Writes the mail that asks an owner whether entries are still right, with a link for each. */
@ApplicationScoped
class ReminderMail {

    private static final Duration OPEN = Duration.ofDays(45);
    private static final int REMIT = 120;

    @Inject
    private AskingMail mail;

    @Inject
    private Addresses addresses;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /**
     * An entry to ask about.
     *
     * @param contact which entry
     * @param freshness how current it is
     */
    record Due(Contact contact, Freshness freshness) {}

    /** Asks one owner, or who stands in, about entries of one cooperation. */
    void ask(PersonCard owner, List<Due> entries) {
        Locale locale = owner.locale();
        Contact first = entries.get(0).contact();
        Map<PersonId, PersonCard> people = directory.people(entries.stream()
                .map(due -> due.contact().person())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        String subject = texts.get(locale, "contacts.mail.subject", entries.size());
        mail.ask(
                owner,
                first.ref(),
                subject,
                entries.stream()
                        .map(due -> new AskingMail.Question(
                                due.contact().ref(), ContactQuestion.PURPOSE, link -> lines(due, people, owner, link)))
                        .toList(),
                clock.instant().plus(OPEN),
                list -> texts.get(
                        locale,
                        "contacts.mail.text",
                        directory.cooperation(first.cooperation()).name(),
                        entries.size(),
                        list,
                        addresses.absolute(addresses.page(first.cooperation(), "contacts"))));
    }

    private String lines(Due due, Map<PersonId, PersonCard> people, PersonCard owner, URI link) {
        Contact contact = due.contact();
        return texts.get(
                owner.locale(),
                key(due.freshness()),
                ContactCard.nameOf(contact, people, ""),
                shortened(contact.remit()),
                PortalTime.shortDay(due.freshness().due(), owner.locale()),
                link);
    }

    private static String key(Freshness freshness) {
        if (freshness.left()) {
            return "contacts.mail.left";
        }
        return freshness.light() == Freshness.Light.OVERDUE ? "contacts.mail.overdue" : "contacts.mail.due";
    }

    private static String shortened(String remit) {
        String line = remit.replaceAll("\\s+", " ");
        return line.length() <= REMIT ? line : line.substring(0, REMIT) + " …";
    }
}
