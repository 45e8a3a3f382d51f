package org.einklang.meetings.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.answer.AnswerHandler;
import org.einklang.api.answer.AnswerQuestion;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.module.ModuleUse;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.invitation.Answer;
import org.einklang.meetings.invitation.Joining;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.DecisionPaper;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.OnlineAccess;
import org.einklang.meetings.planning.WhereWords;

/**
 * Asks "do you come?" behind the link that a guest got, and shows the item with its files, and nothing else of the meeting: from the
 * invitation until 30 days after (rules.md, rights, meetings; answer links: by token alone).
 */
@ApplicationScoped
class GuestQuestion implements AnswerHandler {

    static final String PURPOSE = "meetings.guest";

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private ModuleUse modules;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Inject
    private WhereWords where;

    @Inject
    private Joining joining;

    @Inject
    private Texts texts;

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public Locale outsidersLocale(AnswerTicket ticket) {
        return guest(ticket).outsider().locale();
    }

    @Override
    public AnswerQuestion question(AnswerTicket ticket, Locale locale) {
        ItemGuest guest = guest(ticket);
        AgendaItem item = guest.getItem();
        boolean asked = guest.isAsked(clock.instant());
        return new AnswerQuestion(
                        texts.get(locale, "meetings.guest." + (asked ? "question" : "title"), item.getTitle()),
                        lines(guest, locale),
                        asked
                                ? List.of(
                                        option(Answer.ACCEPTED, locale, "accept"),
                                        option(Answer.TENTATIVE, locale, "perhaps"),
                                        option(Answer.DECLINED, locale, "decline"))
                                : List.of(),
                        guest.getAnswer().name())
                .withFilesOf(item.ref());
    }

    private List<String> lines(ItemGuest guest, Locale locale) {
        AgendaItem item = guest.getItem();
        DecisionPaper paper = item.getPaper();
        OnlineAccess online = joining.isOpen(guest.meeting()) ? guest.meeting().online() : new OnlineAccess();
        return Stream.of(
                        guest.meeting().getState() == MeetingState.CANCELLED
                                ? texts.get(locale, "meetings.guest.cancelled")
                                : texts.get(
                                        locale,
                                        "meetings.guest.heard_by",
                                        directory.body(guest.meeting().body()).name()),
                        PortalTime.longMoment(guest.begin(), locale),
                        where.place(guest.meeting(), locale),
                        where.link(online, locale),
                        where.phone(online, locale),
                        item.getOutline().getNote(),
                        part(locale, "question", paper.getQuestion()),
                        part(locale, "choices", paper.getChoices()),
                        part(locale, "costs", paper.getCosts()),
                        part(locale, "recommendation", paper.getRecommendation()),
                        part(locale, "council", council(paper)))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String council(DecisionPaper paper) {
        return (paper.getCouncilNumber() + " " + paper.getCouncilLink()).strip();
    }

    private String part(Locale locale, String name, String words) {
        return words.isEmpty() ? "" : texts.get(locale, "meetings.item." + name) + ": " + words;
    }

    @Override
    public String answer(AnswerTicket ticket, String option, Locale locale) {
        ItemGuest guest = guest(ticket);
        if (!guest.isAsked(clock.instant())) {
            throw new RuleViolation("meetings.answer.too_late");
        }
        Answer answer = Answer.valueOf(option);
        guest.answer(answer, clock.instant());
        return texts.get(locale, "meetings.answer.thanks." + answer);
    }

    private AnswerQuestion.Option option(Answer answer, Locale locale, String key) {
        return new AnswerQuestion.Option(answer.name(), texts.get(locale, "meetings.answer." + key));
    }

    /** The guest of the link. @throws NotVisible if they are not heard any more, or the time is over */
    private ItemGuest guest(AnswerTicket ticket) {
        ItemGuest guest =
                entities.find(ItemGuest.class, Long.valueOf(ticket.item().id()));
        if (guest == null
                || !ticket.item().equals(guest.ref())
                || modules.offIn(MeetingsModule.ID).contains(guest.meeting().getCooperation())
                || !guest.isInside(clock.instant())
                || ticket.isForOutsider() != (guest.person() == null)
                || guest.person() != null && !Objects.equals(guest.person(), ticket.person())) {
            throw new NotVisible("no guest " + ticket);
        }
        return guest;
    }
}
