package org.einklang.portal.term;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.einklang.api.term.TermCard;
import org.jspecify.annotations.Nullable;

/**
 * A word with everything that it has meant and will mean.
 *
 * @param term the word
 * @param versions its meanings, oldest first; at least one
 * @param today the day from which it is looked at
 */
public record TermHistory(Term term, List<TermVersion> versions, LocalDate today) {

    /** How a version stands to today. */
    public enum Standing {
        /** It will be valid. */
        COMING,
        /** It is valid. */
        VALID,
        /** It was valid. */
        PAST
    }

    /**
     * A version between its neighbours.
     *
     * @param version which one
     * @param until its last day, if that is known
     * @param standing how it stands to today
     * @param before names and meaning of the version before it; empty for the first
     */
    public record Step(TermVersion version, @Nullable LocalDate until, Standing standing, String before) {}

    /** What it is called and means today. */
    public TermCard card() {
        return StoredTerms.card(term, StoredTerms.on(versions, today), today);
    }

    /** Its name today in this language. */
    public String name(Locale locale) {
        return card().name(locale);
    }

    /** The first day of what it means today. */
    public LocalDate since() {
        return StoredTerms.on(versions, today).from();
    }

    /** The last version that is known. */
    public TermVersion latest() {
        return versions.get(versions.size() - 1);
    }

    /** Whether a slip in the last version can still be put right. */
    public boolean isOpen() {
        return latest().isOpen(today);
    }

    /** Counts what was written about the word; sent back with a change. */
    public int version() {
        return term.version()
                + versions.stream().mapToInt(one -> one.version() + 1).sum();
    }

    /** The first day of a version that is yet to come, if there is one. */
    public @Nullable LocalDate coming() {
        return versions.stream()
                .map(TermVersion::from)
                .filter(from -> from.isAfter(today))
                .findFirst()
                .orElse(null);
    }

    /** Whether it is no longer used. */
    public boolean isEnded() {
        return term.hasEnded(today);
    }

    /** The versions, newest first. */
    public List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            TermVersion version = versions.get(i);
            LocalDate until =
                    i + 1 < versions.size() ? versions.get(i + 1).from().minusDays(1) : term.lastDay();
            String before = i == 0 ? "" : versions.get(i - 1).wording().asText();
            steps.add(new Step(version, until, standing(version.from(), until), before));
        }
        Collections.reverse(steps);
        return steps;
    }

    private Standing standing(LocalDate from, @Nullable LocalDate until) {
        if (from.isAfter(today)) {
            return Standing.COMING;
        }
        return until != null && until.isBefore(today) ? Standing.PAST : Standing.VALID;
    }
}
