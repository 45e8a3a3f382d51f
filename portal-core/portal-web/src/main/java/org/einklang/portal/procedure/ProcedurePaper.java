package org.einklang.portal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.document.Paper;
import org.einklang.api.document.Paper.Point;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.version.VersionCard;
import org.einklang.portal.approval.RoundView;
import org.einklang.portal.approval.RoundViews;
import org.einklang.portal.document.PaperText;
import org.einklang.portal.money.CostWords;

/**
 * A written procedure on paper, in the language of the person who takes it: the question, exactly which text and costs, what
 * each voter has said and who said it for them, and what became of it. While answers are collected it shows where they stand.
 */
@ApplicationScoped
class ProcedurePaper {

    @Inject
    private RoundViews views;

    @Inject
    private CostWords costs;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** The paper; who asks has found the procedure by {@link ProcedureReading#one}. @param asked the text that is voted on */
    Paper of(BodyCard body, ProcedureReading.Standing standing, VersionCard asked) {
        WrittenProcedure procedure = standing.procedure();
        List<RoundView> rounds = views.of(standing.rounds());
        RoundView round = rounds.get(0);
        Map<PersonId, PersonCard> people = people(procedure, round.card());
        Paper paper = Paper.in(texts.locale(), text("paper.title", procedure.number(), procedure.title()))
                .from(body.cooperation())
                .facts(List.of(
                        List.of(text("paper.body"), body.name()),
                        List.of(text("paper.asked"), by(procedure.startedBy(), people, procedure.started())),
                        List.of(
                                texts.get(round.isOpen() ? "approvals.deadline" : "approvals.end"),
                                round.deadlineWords()),
                        List.of(texts.get("approvals.rule"), rule(round.card())),
                        List.of(text("paper.as_of"), PortalTime.longMoment(clock.instant(), texts.locale()))));
        paper.framed(text("paper.outcome", round.stateWords()), counts(round.card()));
        PaperText.add(paper.heading(text("text")), procedure.text());
        addCosts(paper, procedure);
        paper.heading(text("paper.version"))
                .paragraph(text(
                        "paper.which",
                        asked.number(),
                        texts.get(asked.name()),
                        PortalTime.longMoment(asked.keptAt(), texts.locale())))
                .paragraph(text("paper.hash", asked.hash()));
        paper.heading(texts.get("approvals.heading"))
                .table(texts.get("approvals.voices"), heads(), voices(round, people));
        return addEarlier(paper, rounds.subList(1, rounds.size()));
    }

    private void addCosts(Paper paper, WrittenProcedure procedure) {
        procedure
                .costs()
                .ifPresent(sharing -> paper.heading(texts.get("core.costs.title"))
                        .table(
                                texts.get("core.costs.who_carries"),
                                Stream.of("partner", "share", "carries")
                                        .map(head -> texts.get("core.costs." + head))
                                        .toList(),
                                costs.lines(sharing.sheet("")).stream()
                                        .map(line -> List.of(line.who(), line.share(), line.amount()))
                                        .toList()));
    }

    /** What was asked before, of which no answer counts any more. */
    private Paper addEarlier(Paper paper, List<RoundView> earlier) {
        return earlier.isEmpty()
                ? paper
                : paper.heading(text("paper.earlier"))
                        .points(earlier.stream()
                                .map(one -> Point.of(text("paper.round", one.deadlineWords(), one.stateWords())))
                                .toList());
    }

    private List<String> heads() {
        return Stream.of("paper.voice", "paper.answer", "paper.given", "paper.reason")
                .map(this::text)
                .toList();
    }

    private List<List<String>> voices(RoundView round, Map<PersonId, PersonCard> people) {
        List<List<String>> rows = new ArrayList<>();
        for (RoundView.VoiceView voice : round.voices()) {
            RoundCard.Answer answer =
                    round.card().voice(voice.number()).orElseThrow().answer();
            rows.add(
                    answer == null
                            ? List.of(voice.who(), voice.what(), "–", "–")
                            : List.of(
                                    voice.who(),
                                    texts.get("approvals.said." + answer.choice()),
                                    given(answer, people),
                                    answer.reason().isEmpty() ? "–" : answer.reason()));
        }
        return rows;
    }

    /** By whom and when; of a deputy, also for whom. */
    private String given(RoundCard.Answer answer, Map<PersonId, PersonCard> people) {
        String by = by(answer.by(), people, answer.moment());
        return answer.insteadOf() == null ? by : text("paper.instead_of", by, name(answer.insteadOf(), people));
    }

    private String by(PersonId person, Map<PersonId, PersonCard> people, Instant moment) {
        return text("paper.by", name(person, people), PortalTime.shortMoment(moment, texts.locale()));
    }

    private static String name(PersonId person, Map<PersonId, PersonCard> people) {
        PersonCard card = people.get(person);
        return card == null ? "–" : card.name();
    }

    private String rule(RoundCard round) {
        String rule = texts.get("approvals.rule." + round.rule().kind());
        return round.rule().silenceConsents() ? rule + ". " + texts.get("approvals.silence_note") : rule;
    }

    private String counts(RoundCard round) {
        return text(
                "paper.counts",
                count(round, Choice.YES),
                count(round, Choice.YES_IF),
                count(round, Choice.NO),
                count(round, Choice.ABSTAIN),
                round.voices().stream().filter(voice -> voice.answer() == null).count());
    }

    private static long count(RoundCard round, Choice choice) {
        return round.voices().stream()
                .filter(voice -> voice.answer() != null && voice.answer().choice() == choice)
                .count();
    }

    private Map<PersonId, PersonCard> people(WrittenProcedure procedure, RoundCard round) {
        return directory.people(Stream.concat(
                        Stream.of(procedure.startedBy()),
                        round.voices().stream()
                                .flatMap(voice -> Stream.ofNullable(voice.answer()))
                                .flatMap(answer ->
                                        Stream.concat(Stream.of(answer.by()), Stream.ofNullable(answer.insteadOf()))))
                .collect(Collectors.toSet()));
    }

    private String text(String key, Object... arguments) {
        return texts.get("procedures." + key, arguments);
    }
}
