package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.einklang.api.deadline.Holidays;
import org.einklang.api.deadline.PublicHolidays;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Quorum;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;

/** Puts a poll into the words of the person who looks; a handful of statements, however many people and proposals. */
@ApplicationScoped
class PollViews {

    @Inject
    private Directory directory;

    @Inject
    private Holidays holidays;

    @Inject
    private PollSeats seats;

    @Inject
    private PollClashes clashes;

    @Inject
    private DateWords words;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /**
     * A poll in words.
     *
     * @param grid people by proposals
     * @param best which proposal suits best and why, empty if nobody has answered yet
     * @param bestProposal its number, 0 if there is none
     * @param missing who has not answered, empty if all have
     * @param hints to each proposal, in their order: what speaks against it for the person who looks
     */
    record Told(PollView grid, String best, long bestProposal, String missing, List<String> hints) {}

    Told of(PollFile file, boolean decider, PersonId me) {
        PollSeats.Today today = seats.of(file.poll().body());
        List<Suitability> sums = file.sums(today.votes());
        PublicHolidays free = holidays.of(file.poll().cooperation());
        PollClashes.Known known = clashes.of(file, decider);
        Map<PersonId, PersonCard> people = directory.people(file.asked().stream()
                .flatMap(row -> Stream.of(Optional.ofNullable(row.person()), Optional.ofNullable(row.givenByAnother())))
                .flatMap(Optional::stream)
                .distinct()
                .toList());
        List<PollView.Column> columns = IntStream.range(0, sums.size())
                .mapToObj(at -> column(file, sums.get(at), free, known))
                .toList();
        List<PollView.Row> rows =
                file.asked().stream().map(row -> row(file, row, people, known)).toList();
        Quorum quorum = directory.rules(file.poll().body()).quorum();
        Optional<Suitability> best =
                file.poll().isOpen() ? Suitability.best(sums, quorum, clock.instant()) : Optional.empty();
        return new Told(
                new PollView(texts.get("dates.grid.caption", file.poll().title()), columns, rows),
                best.map(one -> inWords(one, quorum)).orElse(""),
                best.map(Suitability::proposal).orElse(0L),
                file.missing().stream().map(row -> name(row, people)).collect(Collectors.joining(", ")),
                file.proposals().stream()
                        .map(one -> hint(one.time(), free, clashes.of(known, me, one.time())))
                        .toList());
    }

    private PollView.Column column(PollFile file, Suitability sum, PublicHolidays free, PollClashes.Known known) {
        TimeSpan time = sum.time();
        List<PollView.Sign> signs = new ArrayList<>();
        if (file.chosen().filter(one -> one.id() == sum.proposal()).isPresent()) {
            signs.add(new PollView.Sign("ok", texts.get("dates.chosen")));
        }
        String freeDay = words.freeDay(time, free, texts.locale());
        if (!freeDay.isEmpty()) {
            signs.add(new PollView.Sign("warn", freeDay));
        }
        if (clashes.isPlaceTaken(known, time)) {
            signs.add(new PollView.Sign("warn", texts.get("dates.place_taken")));
        }
        return new PollView.Column(
                words.when(time, texts.locale()),
                PortalTime.longDay(PortalTime.dayOf(time.from()), texts.locale()),
                words.hours(time, texts.locale()),
                signs,
                texts.get("dates.sum", sum.yes(), sum.ifNeedBe(), sum.no()));
    }

    private PollView.Row row(PollFile file, DateAsked row, Map<PersonId, PersonCard> people, PollClashes.Known known) {
        List<PollView.Cell> cells = file.proposals().stream()
                .map(proposal -> cell(file, row, proposal, known))
                .toList();
        return new PollView.Row(name(row, people), sub(row, people), row.remark(), cells);
    }

    private PollView.Cell cell(PollFile file, DateAsked row, DateProposal proposal, PollClashes.Known known) {
        Optional<Availability> said = file.said(row, proposal);
        PersonId person = row.person();
        return new PollView.Cell(
                words.brief(proposal.time(), texts.locale()),
                said.map(Availability::light).orElse("open"),
                texts.get(said.map(one -> "dates.availability." + one).orElse("dates.availability.MISSING")),
                person == null ? "" : clashes.of(known, person, proposal.time()));
    }

    private static String name(DateAsked row, Map<PersonId, PersonCard> people) {
        PersonId person = row.person();
        return person == null ? row.outsider().name() : name(person, people);
    }

    private static String name(PersonId person, Map<PersonId, PersonCard> people) {
        PersonCard card = people.get(person);
        return card == null ? "–" : card.name();
    }

    private String sub(DateAsked row, Map<PersonId, PersonCard> people) {
        PersonId person = row.person();
        PersonId by = row.givenByAnother();
        if (person == null) {
            return texts.get("dates.without_account");
        }
        PersonCard card = people.get(person);
        String partner = card == null ? "" : card.partnerName();
        return by == null ? partner : texts.get("dates.answered_by", partner, name(Objects.requireNonNull(by), people));
    }

    private String hint(TimeSpan time, PublicHolidays free, String busy) {
        return Stream.of(
                        words.freeDay(time, free, texts.locale()),
                        busy.isEmpty() ? "" : texts.get("dates.you_are_busy", busy))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String inWords(Suitability one, Quorum quorum) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.get("dates.best.when", words.when(one.time(), texts.locale())));
        sentences.add(texts.get("dates.best.come", one.come(), one.all(), one.ifNeedBe()));
        if (one.hasAllVotes()) {
            sentences.add(texts.get("dates.best.all_votes"));
        } else if (one.votes() > 0) {
            sentences.add(texts.get("dates.best.votes", one.votesThere(), one.votes()));
        }
        if (quorum.kind() != Quorum.Kind.NONE) {
            sentences.add(texts.get(one.isDecidable(quorum) ? "dates.best.quorum" : "dates.best.no_quorum"));
        }
        return String.join(" ", sentences);
    }
}
