package org.einklang.portal.search.index;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * What is looked through: nothing beyond what the person may see in this cooperation, and of that what they chose.
 *
 * @param here the cooperation
 * @param sights the words of who searches, of {@link Sights}
 * @param kind module and type
 * @param body which body
 * @param person who has to do with it
 * @param from not before this day
 * @param until not after this day
 */
public record Filter(
        CooperationId here,
        Set<String> sights,
        Optional<String> kind,
        Optional<BodyId> body,
        Optional<PersonId> person,
        Optional<LocalDate> from,
        Optional<LocalDate> until) {

    private static final long QUARTER = 90;

    /** All that the person may see. */
    public static Filter of(CooperationId here, Set<String> sights) {
        return new Filter(
                here, sights, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What fits the words and passes, the nearest to today first among equals, and what is to come before what has been. */
    Query of(Query words, LocalDate today) {
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(words, Occur.MUST);
        query.add(LongPoint.newDistanceFeatureQuery(Field.DAY, 1.2f, today.toEpochDay(), QUARTER), Occur.SHOULD);
        query.add(constant(LongPoint.newRangeQuery(Field.DAY, today.toEpochDay(), Long.MAX_VALUE), 0.3f), Occur.SHOULD);
        query.add(constant(new TermQuery(new Term(Field.LASTING, Field.LASTING)), 1.4f), Occur.SHOULD);
        return onlyVisible(query).build();
    }

    /** The same without an order. */
    Query only(Query words) {
        return onlyVisible(new BooleanQuery.Builder().add(words, Occur.FILTER)).build();
    }

    private BooleanQuery.Builder onlyVisible(BooleanQuery.Builder query) {
        query.add(number(Field.COOPERATION, here.value()), Occur.FILTER);
        query.add(
                new TermInSetQuery(
                        Field.SIGHT, sights.stream().map(BytesRef::new).collect(Collectors.toSet())),
                Occur.FILTER);
        kind.ifPresent(one -> query.add(new TermQuery(new Term(Field.KIND, one)), Occur.FILTER));
        body.ifPresent(one -> query.add(number(Field.BODY, one.value()), Occur.FILTER));
        person.ifPresent(one -> query.add(number(Field.PERSON, one.value()), Occur.FILTER));
        if (from.isPresent() || until.isPresent()) {
            query.add(
                    LongPoint.newRangeQuery(
                            Field.DAY,
                            from.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE),
                            until.map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE)),
                    Occur.FILTER);
        }
        return query;
    }

    private static Query constant(Query query, float weight) {
        return new BoostQuery(new ConstantScoreQuery(query), weight);
    }

    private static Query number(String field, long number) {
        return new TermQuery(new Term(field, String.valueOf(number)));
    }
}
