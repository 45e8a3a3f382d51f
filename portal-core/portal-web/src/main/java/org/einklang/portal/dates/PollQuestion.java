package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.answer.AnswerGiven;
import org.einklang.api.answer.AnswerHandler;
import org.einklang.api.answer.AnswerQuestion;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.deadline.Holidays;
import org.einklang.api.deadline.PublicHolidays;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;

/**
 * Asks which dates suit behind the link in a mail (rules.md, answer links: by token alone): the people of the body, and people
 * without an account, who see the question and their own answer and nothing of the others.
 */
@ApplicationScoped
class PollQuestion implements AnswerHandler {

    static final String PURPOSE = "date.suits";

    private static final String SEND = "SEND";

    @Inject
    private PollStore store;

    @Inject
    private PollSeats seats;

    @Inject
    private DatePolls polls;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Holidays holidays;

    @Inject
    private DateWords words;

    @Inject
    private Texts texts;

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Locale outsidersLocale(AnswerTicket ticket) {
        return store.asked(number(ticket)).outsider().locale();
    }

    @Override
    public AnswerQuestion question(AnswerTicket ticket, Locale locale) {
        PollFile file = store.file(poll(ticket));
        return switch (file.poll().state()) {
            case OPEN -> open(ticket, file, locale);
            case DECIDED ->
                told(
                        texts.get(locale, "dates.answer.decided", file.poll().title()),
                        Stream.of(
                                words.when(file.chosen().orElseThrow().time(), locale),
                                file.poll().place()));
            case WITHDRAWN ->
                told(texts.get(locale, "dates.answer.withdrawn", file.poll().title()), Stream.of());
        };
    }

    private static AnswerQuestion told(String title, Stream<String> lines) {
        return new AnswerQuestion(title, lines.filter(line -> !line.isEmpty()).toList(), List.of(), "");
    }

    private AnswerQuestion open(AnswerTicket ticket, PollFile file, Locale locale) {
        DatePoll poll = file.poll();
        Optional<DateAsked> row = row(ticket, file);
        PublicHolidays free = holidays.of(poll.cooperation());
        List<AnswerQuestion.Option> choices = Arrays.stream(Availability.values())
                .map(one -> new AnswerQuestion.Option(one.name(), texts.get(locale, "dates.availability." + one)))
                .toList();
        List<AnswerQuestion.Part> parts = file.proposals().stream()
                .map(proposal -> new AnswerQuestion.Part(
                        String.valueOf(proposal.id()),
                        words.when(proposal.time(), locale),
                        words.freeDay(proposal.time(), free, locale),
                        choices,
                        row.flatMap(one -> file.said(one, proposal))
                                .map(Availability::name)
                                .orElse("")))
                .toList();
        return new AnswerQuestion(
                texts.get(locale, "dates.answer.question", poll.title()),
                Stream.of(
                                texts.get(
                                        locale,
                                        "dates.answer.who",
                                        directory.person(poll.startedBy()).name(),
                                        directory.body(poll.body()).name()),
                                poll.place().isEmpty() ? "" : texts.get(locale, "dates.mail.place", poll.place()),
                                poll.note(),
                                texts.get(locale, "dates.answer.until", PortalTime.longDay(poll.lastDay(), locale)))
                        .filter(line -> !line.isEmpty())
                        .toList(),
                List.of(new AnswerQuestion.Option(SEND, texts.get(locale, "dates.answer.send"))),
                "",
                parts,
                texts.get(locale, "dates.remark"),
                row.map(DateAsked::remark).orElse(""));
    }

    @Override
    public String answer(AnswerTicket ticket, String option, Locale locale) {
        return answer(ticket, new AnswerGiven(option, Map.of(), ""), locale);
    }

    @Override
    public String answer(AnswerTicket ticket, AnswerGiven given, Locale locale) {
        Map<Long, Availability> said = new HashMap<>();
        given.parts().forEach((proposal, choice) -> said.put(Long.valueOf(proposal), Availability.valueOf(choice)));
        PollAnswer answer = new PollAnswer(said, given.remark());
        if (ticket.isForOutsider()) {
            polls.answerByLink(store.asked(number(ticket)), answer);
        } else {
            polls.answer(number(ticket), answer);
        }
        return texts.get(locale, "dates.answer.thanks");
    }

    private Optional<DateAsked> row(AnswerTicket ticket, PollFile file) {
        return ticket.isForOutsider()
                ? Optional.of(store.asked(number(ticket)))
                : seats.of(file.poll().body()).rowOf(ticket.person(), file);
    }

    /** Somebody of the body must still sit there; somebody without an account holds the link, and that is all. */
    private DatePoll poll(AnswerTicket ticket) {
        if (ticket.isForOutsider()) {
            DateAsked row = store.asked(number(ticket));
            if (!ticket.item().equals(row.ref()) || row.person() != null) {
                throw new NotVisible("no outsider " + ticket);
            }
            return store.existing(row.poll());
        }
        DatePoll poll = store.existing(number(ticket));
        access.require(DatesPermission.ANSWER_DATES, poll.scope());
        return poll;
    }

    private static long number(AnswerTicket ticket) {
        return Long.parseLong(ticket.item().id());
    }
}
