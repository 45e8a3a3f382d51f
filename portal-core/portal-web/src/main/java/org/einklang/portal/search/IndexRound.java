package org.einklang.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.einklang.api.item.ItemRef;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.draft.InstallationSecrets;
import org.einklang.portal.search.index.SeenChanges;
import org.einklang.portal.search.index.StoredIndex;
import org.jspecify.annotations.Nullable;

/**
 * One look at what has changed, and one step of reading everything anew, if that is going on: after a change of the index's
 * form, for another database, when a node was away for too long, when an administrator wants it, and once a day, because
 * seats and people also end by the calendar. Only one thread at a time comes here.
 */
@ApplicationScoped
class IndexRound {

    private static final System.Logger LOG = System.getLogger(IndexRound.class.getName());
    private static final int MOST_CHANGES = 500;
    private static final int CERTAINLY_SEEN = 500;
    private static final Duration BETWEEN_KEEPING = Duration.ofSeconds(5);
    private static final Duration BETWEEN_WORDS = Duration.ofSeconds(30);
    private static final Duration AFTER_A_FAULT = Duration.ofMinutes(5);

    @Inject
    private SearchIndex holder;

    @Inject
    private IndexReading reading;

    @Inject
    private IndexWriting writing;

    @Inject
    private InstallationSecrets secrets;

    @Inject
    private Clock clock;

    private @Nullable SeenChanges seen;
    private @Nullable WholeReading whole;
    private String database = "";
    private String node = UUID.randomUUID().toString();
    private String readingName = "";
    private @Nullable LocalDate readOn;
    private @Nullable Instant readAt;
    private @Nullable Instant again;
    private @Nullable Instant changedAt;
    private boolean unkept;
    private Instant kept = Instant.EPOCH;
    private Instant said = Instant.EPOCH;
    private IndexNode.@Nullable State lastSaid;

    /** @return whether there is more to do at once */
    boolean once() {
        try {
            StoredIndex index = holder.opened();
            if (seen == null) {
                seen = begin(index);
            }
            boolean changed = follow(index, seen);
            boolean over = goOn(index);
            if (changed || whole != null || over) {
                index.show();
            }
            if (over) {
                holder.beWhole();
            }
            keep(index, seen, over);
            say(index, seen);
            return whole != null;
        } catch (IOException | RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "The search index is opened again in a moment", fault);
            holder.close();
            seen = null;
            whole = null;
            return false;
        }
    }

    /** How far the index has followed the database, if it is this one and nothing has been missed. */
    private SeenChanges begin(StoredIndex index) throws IOException {
        database = HexFormat.of().formatHex(secrets.key("search"), 0, 8);
        Map<String, String> notes = index.notes();
        node = notes.getOrDefault("node", node);
        IndexReading.Numbers numbers = reading.numbers();
        boolean same = StoredIndex.FORMAT.equals(notes.get("format")) && database.equals(notes.get("database"));
        if (same && notes.containsKey("read_on")) {
            SeenChanges known = SeenChanges.of(notes.getOrDefault("seen", "0"), clock.instant());
            if (known.highest() <= numbers.highest() && known.highest() >= numbers.lowest() - 1) {
                readingName = notes.getOrDefault("reading", "");
                readOn = LocalDate.parse(notes.getOrDefault("read_on", ""));
                holder.beWhole();
                return known;
            }
        }
        if (!same) {
            index.clear();
        }
        readOn = null;
        return new SeenChanges(Math.max(Math.max(0, numbers.lowest() - 1), numbers.highest() - CERTAINLY_SEEN));
    }

    private boolean follow(StoredIndex index, SeenChanges known) throws IOException {
        Instant now = clock.instant();
        Set<ItemRef> things = new LinkedHashSet<>();
        List<Long> news = new ArrayList<>();
        long from = known.from();
        List<SearchChange> page;
        do {
            page = reading.changesAfter(from, MOST_CHANGES);
            for (SearchChange change : page) {
                from = change.number();
                if (known.isNew(change.number())) {
                    news.add(change.number());
                    things.add(change.thing());
                }
            }
        } while (page.size() == MOST_CHANGES);
        if (things.remove(SearchChange.EVERYTHING) || isDue(now)) {
            startReading();
        }
        boolean changed = writing.follow(index, things, name());
        news.forEach(number -> known.saw(number, now));
        known.forgetLost(now);
        if (changed) {
            changedAt = now;
        }
        unkept |= changed || !news.isEmpty();
        return changed;
    }

    private boolean isDue(Instant now) {
        return again == null ? !today().equals(readOn) : now.isAfter(again);
    }

    private void startReading() {
        if (whole == null) {
            again = null;
            whole = new WholeReading(UUID.randomUUID().toString(), reading.sources(), reading.count());
        }
    }

    /** What is written belongs to this reading of everything. */
    private String name() {
        return whole == null ? readingName : whole.name();
    }

    /** @return whether everything has been read just now */
    private boolean goOn(StoredIndex index) throws IOException {
        if (whole == null) {
            return false;
        }
        unkept = true;
        if (writing.step(index, whole)) {
            return false;
        }
        readingName = whole.name();
        readAt = clock.instant();
        if (whole.hasFailed()) {
            readOn = null;
            again = readAt.plus(AFTER_A_FAULT);
        } else {
            readOn = today();
            index.forgetOtherReadings(readingName);
        }
        whole = null;
        reading.forgetOld();
        return true;
    }

    private void keep(StoredIndex index, SeenChanges known, boolean atOnce) throws IOException {
        Instant now = clock.instant();
        if (!unkept || writing.waits() || !atOnce && now.isBefore(kept.plus(BETWEEN_KEEPING))) {
            return;
        }
        index.keep(
                readOn == null
                        ? notes(known)
                        : with(notes(known), Map.of("read_on", readOn.toString(), "reading", readingName)));
        unkept = false;
        kept = now;
    }

    private Map<String, String> notes(SeenChanges known) {
        return Map.of("format", StoredIndex.FORMAT, "database", database, "node", node, "seen", known.written());
    }

    private static Map<String, String> with(Map<String, String> notes, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(notes);
        all.putAll(more);
        return all;
    }

    private void say(StoredIndex index, SeenChanges known) {
        Instant now = clock.instant();
        IndexNode.State state = new IndexNode.State(
                index.entries(),
                known.highest(),
                changedAt,
                readAt,
                whole == null ? 0 : whole.done(),
                whole == null ? 0 : Math.max(whole.all(), whole.done()));
        boolean news = !state.equals(lastSaid) && now.isAfter(said.plusMillis(900));
        if (news || now.isAfter(said.plus(BETWEEN_WORDS))) {
            reading.say(node, state);
            lastSaid = state;
            said = now;
        }
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}
