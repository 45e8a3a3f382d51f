package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.PersonCard;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** One body: what it is for, its rules, who sits in it and for whom, and what somebody should look at. */
@Named
@RequestScoped
public class BodyPage {

    private static final List<String> FACTS = List.of(
            "purpose",
            "organisation",
            "appointing",
            "cadence",
            "decision",
            "quorum",
            "minutes",
            "demand",
            "parity",
            "levels");

    private static final List<String> FACTS_OF_OTHERS = List.of("purpose", "organisation");

    @Inject
    private BodyReading reading;

    @Inject
    private BodyRights rights;

    @Inject
    private BodyRevision revision;

    @Inject
    private SeatFilling filling;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyFile file;

    private List<SeatLine> seats = List.of();
    private List<Vacancy> vacant = List.of();
    private @Nullable List<Past> history;

    /**
     * A seat as the page shows it.
     *
     * @param id number of the seat
     * @param seat the seat
     * @param name who holds it
     * @param function what they are
     * @param partner for whom they sit there
     * @param term from when until when, in words; empty where there is nothing to say
     * @param deputies the standing deputies, or empty
     * @param acting who sits there instead today or soon, in words; or empty
     * @param deputised whether somebody else sits there today
     * @param mayDeputise whether the one who looks may enter a deputising
     */
    public record SeatLine(
            long id,
            HeldSeat seat,
            String name,
            String function,
            String partner,
            String term,
            String deputies,
            String acting,
            boolean deputised,
            boolean mayDeputise) {}

    /**
     * A seat that nobody has taken over.
     *
     * @param seat as it was
     * @param partner for whom
     * @param last who sat there until when, in words
     */
    public record Vacancy(HeldSeat seat, String partner, String last) {}

    /**
     * A fact in words.
     *
     * @param term what it is
     * @param words how it is
     */
    public record Fact(String term, String words) {}

    /**
     * What somebody should look at.
     *
     * @param light the light beside it
     * @param text in a sentence
     */
    public record Check(String light, String text) {}

    /**
     * What happened.
     *
     * @param moment when
     * @param text who did what
     */
    public record Past(Instant moment, String text) {}

    /** Loads the body and its seats. */
    @PostConstruct
    void load() {
        file = reading.file(address.cooperation().id(), address.part("body"));
        seats = file.plan().held().stream()
                .filter(HeldSeat::isSeat)
                .sorted(Comparator.comparing((HeldSeat seat) -> seat.seat().role()))
                .map(this::line)
                .toList();
        vacant = file.archivedOn() == null
                ? file.vacant().stream().map(this::vacancy).toList()
                : List.of();
    }

    private Vacancy vacancy(HeldSeat seat) {
        return new Vacancy(
                seat,
                file.name(seat.seat().partner()),
                texts.get(
                        "bodies.vacant.last",
                        file.name(seat.seat().person()),
                        day(Objects.requireNonNull(seat.days().until()))));
    }

    private SeatLine line(HeldSeat seat) {
        PersonCard card = file.people().get(seat.seat().person());
        String deputies = file.plan().standIns(seat, file.today()).stream()
                .map(one -> file.name(one.seat().person()) + " ("
                        + texts.get("core.role." + one.seat().role()) + ")")
                .distinct()
                .collect(Collectors.joining(", "));
        String acting = file.plan()
                .inSeat(seat)
                .map(one -> texts.get(
                        one.days().contains(file.today()) ? "bodies.acting.now" : "bodies.acting.soon",
                        file.name(one.person()),
                        day(one.days().from()),
                        day(Objects.requireNonNull(one.days().until()))))
                .collect(Collectors.joining(" "));
        return new SeatLine(
                seat.id(),
                seat,
                card == null ? "" : card.name(),
                card == null ? "" : card.function(),
                file.name(seat.seat().partner()),
                term(seat.days()),
                deputies,
                acting,
                file.plan().actsIn(seat, file.today()).isPresent(),
                file.archivedOn() == null && rights.mayDeputise(seat, file.body()));
    }

    private String term(Days days) {
        LocalDate until = days.until();
        boolean future = days.from().isAfter(file.today());
        if (until != null) {
            return texts.get("bodies.term.both", day(days.from()), day(until));
        }
        return texts.get(future ? "bodies.term.begins" : "bodies.term.since", day(days.from()));
    }

    private String day(LocalDate day) {
        return PortalTime.shortDay(day, texts.locale());
    }

    /** The body's work is done. */
    public void archive() {
        revision.archive(file.body().id());
        navigation.stay("bodies.body.now_archived");
    }

    /** The body takes up its work again. */
    public void reopen() {
        revision.reopen(file.body().id());
        navigation.stay("bodies.body.reopened");
    }

    /** A seat that somebody left is not needed any more. */
    public void giveUp(long seat) {
        filling.giveUp(seat);
        navigation.stay("bodies.vacant.given_up");
    }

    /** Seats that somebody left and nobody has taken over. */
    public List<Vacancy> getVacant() {
        return vacant;
    }

    public boolean isKeeper() {
        return reading.mayKeep(file);
    }

    public boolean isActing() {
        return seats.stream().anyMatch(SeatLine::mayDeputise);
    }

    public boolean isExternal() {
        return file.body().level() == BodyLevel.EXTERNAL;
    }

    public BodyFile getFile() {
        return file;
    }

    public List<SeatLine> getSeats() {
        return seats;
    }

    /** The charter, field by field, without what it does not say. */
    public List<Fact> getFacts() {
        Map<String, String> portrait = Portrait.of(file.charter(), file.appointedBy(), file.organisation());
        LocalDate from = file.charter().from();
        Stream<Fact> term = from == null && file.charter().until() == null
                ? Stream.of()
                : Stream.of(new Fact(
                        texts.get("bodies.field.term"),
                        Told.in(texts, portrait.getOrDefault("from", "")) + " – "
                                + Told.in(texts, portrait.getOrDefault("until", ""))));
        Stream<Fact> others = (isExternal() ? FACTS_OF_OTHERS : FACTS)
                .stream()
                        .filter(field -> portrait.getOrDefault(field, "").length() > 1)
                        .map(field -> new Fact(
                                texts.get("bodies.field." + field), Told.in(texts, portrait.getOrDefault(field, ""))));
        return Stream.concat(others, term).toList();
    }

    public List<Check> getChecks() {
        return file.findings().stream()
                .map(finding -> new Check(finding.kind().light(), finding.text(texts)))
                .toList();
    }

    /** The history; read once, and only by a page that shows it. */
    public List<Past> getHistory() {
        List<Past> known = history;
        if (known == null) {
            BodyReading.Past past = reading.history(file.body().id());
            known = past.changes().stream()
                    .map(change -> new Past(change.moment(), sentence(change, past)))
                    .toList();
            history = known;
        }
        return known;
    }

    private String sentence(BodyChange change, BodyReading.Past past) {
        String actor = past.name(change.actor());
        if (change.person() != null
                || change.before().isEmpty() && change.after().isEmpty()) {
            return texts.get(
                    "bodies.history." + change.what(),
                    actor,
                    past.name(change.person()),
                    past.name(change.other()),
                    Told.in(texts, change.before()),
                    Told.in(texts, change.after()));
        }
        return texts.get(
                "bodies.history.field",
                actor,
                texts.get("bodies.field." + change.what()),
                Told.in(texts, change.before()),
                Told.in(texts, change.after()));
    }
}
