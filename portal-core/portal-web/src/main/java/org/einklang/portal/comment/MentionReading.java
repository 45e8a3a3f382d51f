package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.comment.CommentPeople.Card;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.item.ItemSight;

/** Who is meant by an @: only people who see the thing that is spoken of. */
@ApplicationScoped
class MentionReading {

    private static final int OFFERED = 6;

    /** So many are asked whether they see the thing before the search gives up; each takes some statements. */
    private static final int ASKED = 24;

    @Inject
    private CommentPeople people;

    @Inject
    private ItemSight sight;

    @Inject
    private Access access;

    /**
     * Understands a text about this thing.
     *
     * @param before whom the former text mentioned: they may stay, whatever has become of them
     * @throws RuleViolation at the field, if somebody is named who does not see the thing, or several are called so
     */
    MentionText.Read read(CooperationId here, ItemRef about, String typed, Set<PersonId> before) {
        List<Card> known = List.copyOf(people.named(before).values());
        return MentionText.read(typed, rest -> find(here, about, rest, known));
    }

    private Optional<MentionText.Hit> find(CooperationId here, ItemRef about, String rest, List<Card> known) {
        Map<String, Integer> beginnings = MentionText.beginnings(rest);
        List<Card> candidates = Stream.concat(known.stream(), people.called(here, MentionText.firstWord(rest)).stream())
                .distinct()
                .toList();
        int length = candidates.stream()
                .mapToInt(card -> card.namedBy(beginnings))
                .max()
                .orElse(0);
        if (length == 0) {
            return Optional.empty();
        }
        List<Card> meant = candidates.stream()
                .filter(card -> card.namedBy(beginnings) == length)
                .toList();
        return one(here, about, meant, known, rest.substring(0, length)).map(id -> new MentionText.Hit(id, length));
    }

    private Optional<PersonId> one(
            CooperationId here, ItemRef about, List<Card> meant, List<Card> known, String words) {
        List<Card> stay = meant.stream().filter(known::contains).toList();
        if (stay.size() == 1) {
            return Optional.of(stay.get(0).id());
        }
        List<Card> seeing = meant.stream()
                .limit(ASKED)
                .filter(card -> sight.sees(card.id(), here, about))
                .toList();
        if (seeing.size() > 1) {
            throw new RuleViolation(
                            "comments.mention_several", words, seeing.get(0).nameAndPartner())
                    .at("commentText");
        }
        if (seeing.isEmpty() && access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(here))) {
            throw new RuleViolation("comments.mention_unseen", words).at("commentText");
        }
        return seeing.stream().findFirst().map(Card::id);
    }

    /** Whom a field offers for what was typed after an @: a few people who see the thing, by name. */
    List<Card> offered(CooperationId here, ItemRef about, String typed) {
        sight.require(here, about);
        return people.like(here, typed, ASKED).stream()
                .filter(card -> sight.sees(card.id(), here, about))
                .limit(OFFERED)
                .toList();
    }
}
