package org.einklang.portal.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.answer.AnswerHandler;
import org.einklang.api.answer.AnswerQuestion;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;

/** Asks "is this entry still right?" behind the link in a reminder (rules.md, answer links: by token alone). */
@ApplicationScoped
class ContactQuestion implements AnswerHandler {

    static final String PURPOSE = "contact.still_right";

    private static final String YES = "YES";
    private static final String NO = "NO";

    @Inject
    private ContactConfirmation confirmation;

    @Inject
    private Directory directory;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public AnswerQuestion question(AnswerTicket ticket, Locale locale) {
        Contact contact = contact(ticket);
        Reach reach = contact.reach();
        boolean left = confirmation.freshness(contact).left();
        List<String> lines = Stream.of(
                        texts.get(
                                locale,
                                "contacts.answer.who",
                                name(contact),
                                directory.person(contact.owner()).partnerName()),
                        contact.remit(),
                        Stream.of(reach.phone(), reach.mail(), reach.mailbox(), reach.hours())
                                .filter(part -> !part.isEmpty())
                                .reduce((one, other) -> one + " · " + other)
                                .orElse(""),
                        texts.get(locale, "contacts.answer.since", PortalTime.shortDay(contact.confirmedOn(), locale)),
                        left ? texts.get(locale, "contacts.names_left") : "")
                .filter(line -> !line.isEmpty())
                .toList();
        boolean answered = !confirmation.isAsked(contact);
        AnswerQuestion.Option yes = new AnswerQuestion.Option(YES, texts.get(locale, "contacts.answer.yes"));
        AnswerQuestion.Option no = new AnswerQuestion.Option(NO, texts.get(locale, "contacts.answer.no"));
        return new AnswerQuestion(
                texts.get(locale, "contacts.answer.question"),
                lines,
                left ? List.of(no) : List.of(yes, no),
                answered ? YES : "");
    }

    @Override
    public String answer(AnswerTicket ticket, String option, Locale locale) {
        if (option.equals(YES)) {
            confirmation.confirmIfDue(contact(ticket).id());
        }
        return texts.get(locale, option.equals(YES) ? "contacts.answer.thanks" : "contacts.answer.change");
    }

    @Override
    public Optional<String> leadsTo(AnswerTicket ticket, String option) {
        Contact contact = contact(ticket);
        return option.equals(NO)
                ? Optional.of(addresses.page(contact.cooperation(), "contacts", contact.shortKey(), "edit"))
                : Optional.empty();
    }

    private Contact contact(AnswerTicket ticket) {
        return confirmation.owned(Long.parseLong(ticket.item().id()));
    }

    private String name(Contact contact) {
        PersonId person = contact.person();
        return person == null
                ? contact.office()
                : Optional.ofNullable(directory.people(List.of(person)).get(person))
                        .map(PersonCard::name)
                        .orElse("");
    }
}
