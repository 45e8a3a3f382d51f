package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.answer.AnswerLinks;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.deadline.Holidays;
import org.einklang.api.mail.Mail;
import org.einklang.api.mail.Outbox;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.api.web.Addresses;

/** Writes the mails about a poll, each in its reader's language; somebody without an account gets the link to answer only. */
@ApplicationScoped
class PollMail {

    @Inject
    private Outbox outbox;

    @Inject
    private AnswerLinks answers;

    @Inject
    private Addresses addresses;

    @Inject
    private Directory directory;

    @Inject
    private Holidays holidays;

    @Inject
    private DateWords words;

    @Inject
    private Texts texts;

    /** Why somebody is written to; names the texts. */
    enum Occasion {
        /** A date is wanted. */
        ASKED,
        /** A further date was proposed. */
        PROPOSED,
        /** An answer is missing. */
        REMINDED
    }

    /** Asks for an answer, with a link that lasts until the last of the dates. @param times those to be named */
    void ask(Occasion occasion, PollFile file, List<TimeSpan> times, PersonCard reader, DateAsked row) {
        DatePoll poll = file.poll();
        AnswerTicket ticket = row.person() == null
                ? AnswerTicket.forOutsider(PollQuestion.PURPOSE, row.ref())
                : new AnswerTicket(PollQuestion.PURPOSE, poll.ref(), reader.id());
        URI link = answers.create(ticket, file.lastStart());
        Locale locale = reader.locale();
        var free = holidays.of(poll.cooperation());
        String list = times.stream()
                .map(time -> texts.get(locale, "dates.mail.line", words.line(time, free, locale)))
                .collect(Collectors.joining("\n"));
        BodyCard body = directory.body(poll.body());
        String text = texts.get(
                locale,
                "dates.mail." + occasion,
                body.name(),
                poll.title(),
                paragraphs(list, place(poll, locale), poll.note()),
                PortalTime.longDay(poll.lastDay(), locale),
                paragraphs(link.toString(), page(poll, body, row, locale)),
                directory.person(poll.startedBy()).name());
        put(file, reader, "dates.mail.subject." + occasion, text);
    }

    /** Tells which date it is. */
    void decided(PollFile file, DateProposal chosen, PersonCard reader, DateAsked row) {
        BodyCard body = directory.body(file.poll().body());
        String text = texts.get(
                reader.locale(),
                "dates.mail.DECIDED",
                body.name(),
                file.poll().title(),
                words.when(chosen.time(), reader.locale()));
        put(
                file,
                reader,
                "dates.mail.subject.DECIDED",
                paragraphs(text, place(file.poll(), reader.locale()), page(file.poll(), body, row, reader.locale())));
    }

    /** Tells that no date is wanted any more. */
    void withdrawn(PollFile file, PersonCard reader, DateAsked row) {
        BodyCard body = directory.body(file.poll().body());
        String text = texts.get(
                reader.locale(),
                "dates.mail.WITHDRAWN",
                body.name(),
                file.poll().title());
        put(
                file,
                reader,
                "dates.mail.subject.WITHDRAWN",
                paragraphs(text, page(file.poll(), body, row, reader.locale())));
    }

    private void put(PollFile file, PersonCard reader, String subject, String text) {
        outbox.put(Mail.of(
                reader,
                texts.get(reader.locale(), subject, file.poll().title()),
                text,
                file.poll().ref()));
    }

    private String place(DatePoll poll, Locale locale) {
        return poll.place().isEmpty() ? "" : texts.get(locale, "dates.mail.place", poll.place());
    }

    /** Where the others' answers stand; nothing for somebody without an account. */
    private String page(DatePoll poll, BodyCard body, DateAsked row, Locale locale) {
        return row.person() == null
                ? ""
                : texts.get(
                        locale,
                        "dates.mail.page",
                        addresses.absolute(addresses.page(
                                poll.cooperation(), "bodies", body.key(), "dates", String.valueOf(poll.number()))));
    }

    private static String paragraphs(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }
}
