package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** Puts a body into the words of the person who looks: seats, rules, what somebody should look at, and what happened. */
@ApplicationScoped
public class BodyWords {

    private static final List<String> FACTS = List.of(
            "purpose",
            "organisation",
            "appointing",
            "cadence",
            "decision",
            "ballots",
            "quorum",
            "minutes",
            "demand",
            "parity",
            "levels");

    private static final List<String> FACTS_OF_OTHERS = List.of("purpose", "organisation");

    @Inject
    private BodyRights rights;

    @Inject
    private OfficeSeats offices;

    @Inject
    private Texts texts;

    /**
     * A seat as the page shows it.
     *
     * @param id number of the seat
     * @param seat the seat
     * @param name who holds it
     * @param function what they are
     * @param partner for whom they sit there
     * @param office the unit with whose lead the seat comes, or empty
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
            String office,
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

    /** Who holds a seat, chair first. */
    List<SeatLine> seats(BodyFile file) {
        Map<Long, String> of = offices.of(file.body().id());
        return file.plan().held().stream()
                .filter(HeldSeat::isSeat)
                .sorted(Comparator.comparing((HeldSeat seat) -> seat.seat().role()))
                .map(seat -> line(file, seat, of.getOrDefault(seat.id(), "")))
                .toList();
    }

    /** Seats that somebody left and nobody has filled; none of a body whose work is done. */
    List<Vacancy> vacant(BodyFile file) {
        return file.archivedOn() == null
                ? file.vacant().stream().map(seat -> vacancy(file, seat)).toList()
                : List.of();
    }

    /** The charter, field by field, without what it does not say. */
    List<Fact> facts(BodyFile file) {
        Map<String, String> portrait = Portrait.of(file.charter(), file.appointedBy(), file.organisation());
        LocalDate from = file.charter().from();
        Stream<Fact> term = from == null && file.charter().until() == null
                ? Stream.of()
                : Stream.of(new Fact(
                        texts.get("bodies.field.term"),
                        Told.in(texts, portrait.getOrDefault("from", "")) + " – "
                                + Told.in(texts, portrait.getOrDefault("until", ""))));
        Stream<Fact> others = (file.body().level() == BodyLevel.EXTERNAL ? FACTS_OF_OTHERS : FACTS)
                .stream()
                        .filter(field -> portrait.getOrDefault(field, "").length() > 1)
                        .map(field -> new Fact(
                                texts.get("bodies.field." + field), Told.in(texts, portrait.getOrDefault(field, ""))));
        return Stream.concat(others, term).toList();
    }

    /** What somebody should look at. */
    List<Check> checks(BodyFile file) {
        return file.findings().stream()
                .map(finding -> new Check(finding.kind().light(), finding.text(texts)))
                .toList();
    }

    /** What happened, newest first. */
    List<Past> history(BodyReading.Past past) {
        return past.changes().stream()
                .map(change -> new Past(change.moment(), sentence(change, past)))
                .toList();
    }

    private Vacancy vacancy(BodyFile file, HeldSeat seat) {
        return new Vacancy(
                seat,
                file.name(seat.seat().partner()),
                texts.get(
                        "bodies.vacant.last",
                        file.name(seat.seat().person()),
                        day(Objects.requireNonNull(seat.days().until()))));
    }

    private SeatLine line(BodyFile file, HeldSeat seat, String office) {
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
                office,
                term(seat.days(), file.today()),
                deputies,
                acting,
                file.plan().actsIn(seat, file.today()).isPresent(),
                file.archivedOn() == null && rights.mayDeputise(seat, file.body()));
    }

    private String term(Days days, LocalDate today) {
        LocalDate until = days.until();
        boolean future = days.from().isAfter(today);
        if (until != null) {
            return texts.get("bodies.term.both", day(days.from()), day(until));
        }
        return texts.get(future ? "bodies.term.begins" : "bodies.term.since", day(days.from()));
    }

    private String day(LocalDate day) {
        return PortalTime.shortDay(day, texts.locale());
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
