package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.meetings.TimeWords;
import org.einklang.meetings.planning.OnlineAccess;
import org.einklang.meetings.planning.WhereWords;

/** Says what has changed of a meeting, a sentence for each aspect. */
@ApplicationScoped
class ChangeWords {

    @Inject
    private Texts texts;

    @Inject
    private TimeWords words;

    @Inject
    private WhereWords where;

    @Inject
    private Directory directory;

    /** For CDI. */
    @SuppressWarnings("NullAway.Init")
    ChangeWords() {}

    /** With these texts; says nothing of times and people. */
    @SuppressWarnings("NullAway.Init")
    ChangeWords(Texts texts) {
        this.texts = texts;
        this.where = new WhereWords(texts);
    }

    /** All of it, for who tells it. */
    List<String> lines(MeetingChanges changes, Locale locale) {
        List<String> lines = new ArrayList<>(content(changes, locale));
        if (changes.aspects().contains(ChangedAspect.PEOPLE)) {
            List<PersonId> all = new ArrayList<>(changes.joined());
            all.addAll(changes.left());
            Map<PersonId, PersonCard> cards = directory.people(all);
            people(lines, "meetings.changes.joined", changes.joined(), cards, locale);
            people(lines, "meetings.changes.left", changes.left(), cards, locale);
        }
        return lines;
    }

    /** Without people, for those who are told. */
    List<String> content(MeetingChanges changes, Locale locale) {
        return changes.content().stream()
                .map(aspect -> sentence(aspect, changes, locale))
                .toList();
    }

    private String sentence(ChangedAspect aspect, MeetingChanges changes, Locale locale) {
        MeetingContent before = changes.before();
        MeetingContent now = changes.now();
        return switch (aspect) {
            case TIME ->
                texts.get(
                        locale,
                        "meetings.changes.time",
                        words.when(now.time(), locale),
                        words.when(before.time(), locale));
            case PLACE ->
                texts.get(
                        locale,
                        "meetings.changes.place",
                        where.place(now.place(), now.online(), locale),
                        where.place(before.place(), before.online(), locale));
            case ONLINE -> texts.get(locale, "meetings.changes.online." + online(before.online(), now.online()));
            case TITLE -> texts.get(locale, "meetings.changes.title", now.title(), before.title());
            case AGENDA -> agenda(changes, locale);
            case PEOPLE -> throw new IllegalArgumentException("said by name");
        };
    }

    /** What opens the room is not repeated: the mail says it below. */
    private static String online(OnlineAccess before, OnlineAccess now) {
        return before.isEmpty() ? "new" : now.isEmpty() ? "gone" : "other";
    }

    /** All of the agenda is one sentence. */
    private String agenda(MeetingChanges changes, Locale locale) {
        List<String> parts = new ArrayList<>();
        items(parts, "meetings.changes.added", changes.added(), locale);
        items(parts, "meetings.changes.removed", changes.removed(), locale);
        items(parts, "meetings.changes.non_public", changes.madeNonPublic(), locale);
        items(parts, "meetings.changes.public", changes.madePublic(), locale);
        if (changes.isReordered()) {
            parts.add(texts.get(locale, "meetings.changes.reordered"));
        }
        return texts.get(locale, "meetings.changes.agenda", String.join("; ", parts));
    }

    private void items(List<String> parts, String key, List<String> titles, Locale locale) {
        if (!titles.isEmpty()) {
            String quoted = titles.stream()
                    .map(title -> texts.get(locale, "meetings.changes.item", title))
                    .collect(Collectors.joining(", "));
            parts.add(texts.get(locale, key, quoted));
        }
    }

    private void people(
            List<String> lines,
            String key,
            Collection<PersonId> people,
            Map<PersonId, PersonCard> cards,
            Locale locale) {
        if (!people.isEmpty()) {
            String names = people.stream()
                    .map(cards::get)
                    .map(card -> card == null ? "–" : card.name())
                    .collect(Collectors.joining(", "));
            lines.add(texts.get(locale, key, names));
        }
    }

    /** Which aspects, in few words. */
    String aspects(Set<ChangedAspect> aspects, Locale locale) {
        return aspects.stream()
                .map(aspect -> texts.get(locale, "meetings.changes.aspect." + aspect))
                .collect(Collectors.joining(", "));
    }
}
