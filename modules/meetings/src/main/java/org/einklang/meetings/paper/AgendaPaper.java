package org.einklang.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.document.Paper;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.guest.GuestLines;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.DecisionPaper;
import org.einklang.meetings.planning.ItemWords;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.RunningOrder;
import org.einklang.meetings.planning.WhereWords;

/** The agenda on paper, with what each item is about and what is decided upon; in German, the language of the administration. */
@ApplicationScoped
class AgendaPaper {

    private static final Locale LANGUAGE = Locale.GERMAN;

    @Inject
    private Invitees invitees;

    @Inject
    private Directory directory;

    @Inject
    private GuestLines guests;

    @Inject
    private ItemWords words;

    @Inject
    private WhereWords where;

    @Inject
    private Texts texts;

    /** The paper with everything that is known of the items. */
    Paper of(Meeting meeting) {
        Map<PersonId, PersonCard> people = people(meeting);
        Paper paper =
                Paper.in(LANGUAGE, text("paper.agenda", meeting.getTitle())).from(meeting.getCooperation());
        paper.facts(List.of(
                List.of(text("paper.body"), directory.body(meeting.body()).name()),
                List.of(text("paper.when"), PortalTime.longMoment(meeting.getStarts(), LANGUAGE)),
                List.of(text("paper.where"), where.place(meeting, LANGUAGE)),
                List.of(text("paper.invited"), invited(meeting, people))));
        RunningOrder order = RunningOrder.of(meeting);
        Map<Long, List<GuestLines.Line>> heard = guests.of(meeting);
        meeting.getAgenda().forEach(item -> add(paper, item, order, people, guests.names(heard, item, LANGUAGE)));
        return paper;
    }

    private void add(Paper paper, AgendaItem item, RunningOrder order, Map<PersonId, PersonCard> people, String heard) {
        PersonId presenter = item.getOutline().presenter();
        String who = presenter == null ? item.getOutline().getPresenterName() : name(people, presenter);
        paper.heading(words.name(item, LANGUAGE))
                .paragraph(words.line(item.getOutline(), order.begin(item), who, LANGUAGE))
                .paragraph(heard)
                .paragraph(item.getOutline().getNote());
        DecisionPaper decision = item.getPaper();
        List<List<String>> facts = Stream.of(
                        List.of(text("item.question"), decision.getQuestion()),
                        List.of(text("item.choices"), decision.getChoices()),
                        List.of(text("item.costs"), decision.getCosts()),
                        List.of(text("item.recommendation"), decision.getRecommendation()),
                        List.of(text("item.council"), council(decision)))
                .filter(fact -> !fact.get(1).isEmpty())
                .toList();
        if (!facts.isEmpty()) {
            paper.facts(facts);
        }
    }

    private static String council(DecisionPaper paper) {
        return Stream.of(paper.getCouncilNumber(), paper.getCouncilLink())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String invited(Meeting meeting, Map<PersonId, PersonCard> people) {
        String names = invitees.of(meeting.id()).stream()
                .map(one -> name(people, one.person()))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "–" : names;
    }

    private Map<PersonId, PersonCard> people(Meeting meeting) {
        Stream<PersonId> presenters = meeting.getAgenda().stream()
                .flatMap(item -> Stream.ofNullable(item.getOutline().presenter()));
        Stream<PersonId> invited = invitees.of(meeting.id()).stream().map(Invitee::person);
        return directory.people(Stream.concat(presenters, invited).collect(Collectors.toSet()));
    }

    private static String name(Map<PersonId, PersonCard> people, PersonId id) {
        PersonCard card = people.get(id);
        return card == null ? "–" : card.name() + " (" + card.partnerName() + ")";
    }

    private String text(String key, Object... arguments) {
        return texts.get(LANGUAGE, "meetings." + key, arguments);
    }
}
