package org.einklang.portal.contact;

import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.term.TermCard;
import org.einklang.portal.directory.Partner;

/**
 * Which contacts of a cooperation the list asks for, in the words of the database. A word has to begin a word of the entry,
 * of its person, its partner or one of its terms; the few partners and terms are compared here, and only their numbers go
 * into the statement.
 *
 * @param here the cooperation
 * @param partners its partners
 * @param terms its terms, by their numbers
 * @param months for how long an entry counts as current
 * @param today the day
 */
record ContactMatching(
        CooperationId here, List<Partner> partners, Map<Long, TermCard> terms, int months, LocalDate today) {

    /** The filters whose values are terms. */
    static final List<String> TERM_FILTERS = List.of("field", "topic", "area", "district");

    ContactMatching(CooperationId here, List<Partner> partners, List<TermCard> terms, int months, LocalDate today) {
        this(
                here,
                partners,
                terms.stream().collect(Collectors.toMap(term -> term.id().value(), Function.identity())),
                months,
                today);
    }

    /** The words that say something. */
    static List<String> words(TableQuery query) {
        return ContactFinder.words(query.filters().getOrDefault("text", ""));
    }

    /**
     * The part of a statement from {@code from} on, about the contact {@code c}, its partner's participation {@code t} and,
     * if it is asked for, its person {@code p}.
     *
     * @param everyWord whether every word has to fit, or one of them
     * @param named whether the statement itself speaks of the person
     */
    String from(TableQuery query, boolean everyWord, boolean named) {
        return " from Contact c join Participation t on t.partnerId = c.partnerId and t.cooperationId = c.cooperationId"
                + (named || !words(query).isEmpty() ? " left join Person p on p.id = c.personId" : "")
                + where(query, everyWord);
    }

    /** The conditions alone, also on contacts of partners that no longer take part; if words were typed, they name {@code p}. */
    String where(TableQuery query, boolean everyWord) {
        List<String> words = words(query);
        StringBuilder where = new StringBuilder(" where c.cooperationId = :here");
        if (query.chosen("partner").isPresent()) {
            where.append(" and c.partnerId = :partner");
        }
        TERM_FILTERS.stream()
                .filter(filter -> query.chosen(filter).isPresent())
                .forEach(filter -> where.append(" and ").append(havingTerm("= :" + filter)));
        light(query)
                .ifPresent(light -> where.append(
                        switch (light) {
                            case OVERDUE -> " and (c.confirmedOn <= :before or " + ContactPeople.NAMES_LEFT + ")";
                            case DUE ->
                                " and c.confirmedOn > :before and c.confirmedOn <= :soon and not "
                                        + ContactPeople.NAMES_LEFT;
                            case CURRENT -> " and c.confirmedOn > :soon and not " + ContactPeople.NAMES_LEFT;
                        }));
        if (!words.isEmpty()) {
            where.append(IntStream.range(0, words.size())
                    .mapToObj(i -> condition(words.get(i), i))
                    .collect(Collectors.joining(everyWord ? " and " : " or ", " and (", ")")));
        }
        return where.toString();
    }

    /** Partners and terms are asked for only if the word fits some of them: most fit none. */
    private String condition(String word, int i) {
        return "(c.foundBy like :word" + i + " or concat(' ', p.sortName) like :word" + i + " or p.sortName like :part"
                + i
                + (partnersWith(word).isEmpty() ? "" : " or c.partnerId in :partners" + i)
                + (termsWith(List.of(word)).isEmpty() ? "" : " or " + havingTerm("in :terms" + i)) + ")";
    }

    private static String havingTerm(String which) {
        return "c.id in (select d.id from Contact d join d.terms y where y " + which + ")";
    }

    private static Optional<Freshness.Light> light(TableQuery query) {
        return query.chosen("light").map(Freshness.Light::valueOf);
    }

    /** Fills in what was asked. */
    <T> TypedQuery<T> filled(TableQuery query, TypedQuery<T> statement) {
        statement.setParameter("here", here.value());
        query.chosen("partner").ifPresent(partner -> statement.setParameter("partner", Long.valueOf(partner)));
        TERM_FILTERS.forEach(
                filter -> query.chosen(filter).ifPresent(term -> statement.setParameter(filter, Long.valueOf(term))));
        light(query).ifPresent(light -> {
            statement.setParameter("today", today);
            if (light != Freshness.Light.CURRENT) {
                statement.setParameter("before", Freshness.lastConfirmed(months, today.minusDays(1)));
            }
            if (light != Freshness.Light.OVERDUE) {
                statement.setParameter("soon", Freshness.lastConfirmed(months, today.plusDays(Freshness.NOTICE)));
            }
        });
        List<String> words = words(query);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i); // letters and digits only: there is nothing to escape
            statement.setParameter("word" + i, "% " + word + "%");
            statement.setParameter("part" + i, "%-" + word + "%");
            List<Long> fittingPartners = partnersWith(word);
            if (!fittingPartners.isEmpty()) {
                statement.setParameter("partners" + i, fittingPartners);
            }
            List<Long> fittingTerms = termsWith(List.of(word));
            if (!fittingTerms.isEmpty()) {
                statement.setParameter("terms" + i, fittingTerms);
            }
        }
        return statement;
    }

    private List<Long> partnersWith(String word) {
        return partners.stream()
                .filter(partner -> ContactFinder.found(partner.shortName(), word))
                .map(Partner::id)
                .toList();
    }

    /** Numbers of the terms in whose name one of these words begins a word. */
    List<Long> termsWith(List<String> words) {
        return terms.values().stream()
                .filter(term -> words.stream()
                        .anyMatch(word -> ContactFinder.found(term.german() + " " + term.english(), word)))
                .map(term -> term.id().value())
                .toList();
    }
}
