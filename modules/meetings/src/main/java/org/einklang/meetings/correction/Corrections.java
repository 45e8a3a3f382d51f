package org.einklang.meetings.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.document.Paper;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.minutes.Minutes;
import org.einklang.meetings.minutes.MinutesAddition;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;

/** Reads corrections, and puts those that are approved at the end of the printed minutes. Whoever asks has asked for the right. */
@ApplicationScoped
class Corrections implements MinutesAddition {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    /** Those of these minutes, in the order in which they were written. */
    List<Correction> of(Minutes minutes) {
        return entities.createQuery(
                        "select c from Correction c where c.minutes = :minutes order by c.id", Correction.class)
                .setParameter("minutes", minutes)
                .getResultList();
    }

    @Override
    public void add(Paper paper, Meeting meeting, Minutes minutes, Predicate<AgendaItem> items, Locale locale) {
        List<Correction> approved = approved(meeting, minutes, items)
                .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.getEdition())))
                .toList();
        if (approved.isEmpty()) {
            return;
        }
        Map<PersonId, PersonCard> people = people(approved);
        paper.heading(texts.get(locale, "meetings.correction.title"));
        for (Correction one : approved) {
            paper.paragraph(place(meeting, one, locale) + "\n" + one.getWords())
                    .paragraph(edition(one, people, locale));
        }
    }

    @Override
    public boolean exists(Meeting meeting, Minutes minutes, Predicate<AgendaItem> items) {
        return approved(meeting, minutes, items).findAny().isPresent();
    }

    private Stream<Correction> approved(Meeting meeting, Minutes minutes, Predicate<AgendaItem> items) {
        return of(minutes).stream()
                .filter(one -> !one.isOpen())
                .filter(one -> item(meeting, one).filter(items.negate()).isEmpty());
    }

    /** Who has to do with these. */
    Map<PersonId, PersonCard> people(List<Correction> all) {
        return directory.people(all.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.writer()), one.approver().stream()))
                .collect(Collectors.toSet()));
    }

    /** Which item it is about. */
    String place(Meeting meeting, Correction correction, Locale locale) {
        return item(meeting, correction)
                .map(item -> texts.get(locale, "meetings.agenda.line", item.getPosition(), item.getTitle()))
                .orElseGet(() -> texts.get(locale, "meetings.correction.all"));
    }

    private static Optional<AgendaItem> item(Meeting meeting, Correction correction) {
        return meeting.getAgenda().stream()
                .filter(item -> Long.valueOf(item.id()).equals(correction.item()))
                .findFirst();
    }

    /** Which edition it made, when, and who approved it; once it is approved. */
    String edition(Correction correction, Map<PersonId, PersonCard> people, Locale locale) {
        return texts.get(
                locale,
                "meetings.correction.edition",
                Objects.requireNonNull(correction.getEdition()),
                PortalTime.longDay(PortalTime.dayOf(Objects.requireNonNull(correction.approved())), locale),
                name(people, correction.approver().orElseThrow()));
    }

    /** A name; a dash for somebody who is not known any more. */
    static String name(Map<PersonId, PersonCard> people, PersonId id) {
        PersonCard card = people.get(id);
        return card == null ? "–" : card.name();
    }
}
