package org.einklang.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.search.ItemSearch;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.item.ItemCards;
import org.einklang.portal.search.index.Filter;
import org.einklang.portal.search.index.Highlights;
import org.einklang.portal.search.index.Hit;
import org.einklang.portal.search.index.Hits;
import org.einklang.portal.search.index.Question;
import org.einklang.portal.search.index.StoredIndex;

/**
 * Finds what one may see in one cooperation. The index is asked only for what the person's rights open now; and what it
 * answers is shown only if the things' own modules say so, too.
 */
@ApplicationScoped
public class Search implements ItemSearch {

    /** How many hits are looked at more closely. */
    static final int CHECKED = 100;

    private static final int SUGGESTED = 8;
    private static final int FEW = 3;
    private static final int SHORTEST = 4;

    @Inject
    private Access access;

    @Inject
    private Eyes eyes;

    @Inject
    private SearchIndex index;

    @Inject
    private ItemCards cards;

    @Inject
    private Clock clock;

    /** What has all the words, in whatever form; if nothing has, what has some of them. */
    public Answer find(CooperationId here, String typed, Choice choice) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(here));
        return asked(stored -> {
            Question question = stored.question(typed);
            if (question.isEmpty()) {
                return Answer.NOTHING;
            }
            LocalDate today = today();
            Filter all = Filter.of(here, eyes.in(here));
            Filter chosen = choice.on(all, today);
            Hits hits = stored.find(question, chosen, today, CHECKED);
            List<Answer.Seen> seen = checked(hits);
            boolean some = seen.isEmpty() && question.size() > 1;
            if (some) {
                hits = stored.findSome(question, chosen, today, CHECKED);
                seen = checked(hits);
            }
            Optional<String> meant = some || seen.size() < FEW ? meant(stored, question, typed, all) : Optional.empty();
            return new Answer(seen, hits.more(), some && !seen.isEmpty(), meant, true);
        });
    }

    /** The best few, while somebody types. */
    public List<Answer.Seen> suggest(CooperationId here, String typed) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(here));
        return asked(stored -> {
                    Question question = stored.question(typed);
                    return question.isEmpty()
                            ? Answer.NOTHING
                            : new Answer(
                                    checked(stored.find(
                                            question, Filter.of(here, eyes.in(here)), today(), SUGGESTED * 2)),
                                    false,
                                    false,
                                    Optional.empty(),
                                    true);
                })
                .hits()
                .stream()
                .limit(SUGGESTED)
                .toList();
    }

    @Override
    public Optional<List<String>> find(CooperationId here, String module, String type, String typed, int most) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(here));
        Filter filter = Choice.NONE.withKind(module + "." + type).on(Filter.of(here, eyes.in(here)), today());
        return index.toSearch().flatMap(stored -> {
            try {
                Question question = stored.question(typed);
                return Optional.of(
                        question.isEmpty()
                                ? List.<String>of()
                                : stored.find(question, filter, today(), most).best().stream()
                                        .map(hit -> hit.ref().id())
                                        .toList());
            } catch (AlreadyClosedException | IOException opensAgain) {
                return Optional.empty();
            }
        });
    }

    /** Marks what was asked for in what is shown. */
    public Optional<Highlights> highlights(String typed) {
        return index.toSearch().map(stored -> stored.highlights(stored.question(typed)));
    }

    /** What the person may really see; one call for each module, whatever the number of hits. */
    private List<Answer.Seen> checked(Hits hits) {
        Map<ItemRef, ItemCard> known =
                cards.resolve(hits.best().stream().map(Hit::ref).toList()).cards();
        return hits.best().stream()
                .flatMap(hit -> Stream.ofNullable(known.get(hit.ref())).map(card -> new Answer.Seen(hit, card)))
                .toList();
    }

    /** Another spelling of a word that the person reads nowhere, if that finds something that they may see. */
    private Optional<String> meant(StoredIndex stored, Question question, String typed, Filter all) throws IOException {
        for (String word : question.written()) {
            if (word.length() < SHORTEST || stored.isWritten(word, all)) {
                continue;
            }
            for (String other : stored.spellings(word)) {
                String instead = typed.toLowerCase(Locale.GERMAN).replace(word, other);
                if (stored.isWritten(other, all)
                        && !checked(stored.find(stored.question(instead), all, today(), FEW))
                                .isEmpty()) {
                    return Optional.of(instead);
                }
            }
        }
        return Optional.empty();
    }

    private Answer asked(Asking asking) {
        Optional<StoredIndex> stored = index.toSearch();
        try {
            return stored.isEmpty() ? Answer.NOT_READY : asking.of(stored.get());
        } catch (AlreadyClosedException | IOException opensAgain) {
            return Answer.NOT_READY;
        }
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }

    /** Asks the index, which may be closed at any moment because the disk is full. */
    private interface Asking {
        Answer of(StoredIndex stored) throws IOException;
    }
}
