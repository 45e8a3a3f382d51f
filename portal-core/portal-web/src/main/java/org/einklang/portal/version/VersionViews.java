package org.einklang.portal.version;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.version.Content;
import org.einklang.api.version.VersionCard;
import org.einklang.api.version.VersionId;
import org.einklang.api.version.Versions;

/** Puts the versions of a thing into words, each with what it changed, for {@code <e:versions>}. */
@ApplicationScoped
public class VersionViews {

    @Inject
    private Versions versions;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    /**
     * A version in words.
     *
     * @param card the version
     * @param heading number, name, when and by whom
     * @param note which one it corrects and why; may be empty
     * @param before what the one before says
     * @param after what this one says
     */
    public record VersionView(VersionCard card, String heading, String note, String before, String after) {

        /** Whether there is something to compare. */
        public boolean isComparable() {
            return !before.isEmpty() && !before.equals(after);
        }
    }

    /** The versions of the thing, the latest first; who asks has the right to see it. */
    public List<VersionView> of(ItemRef thing) {
        List<VersionCard> cards = versions.of(thing);
        Map<VersionId, Content> contents = versions.contents(thing);
        Map<PersonId, PersonCard> people = directory.people(
                cards.stream().map(VersionCard::keptBy).filter(Objects::nonNull).collect(Collectors.toSet()));
        List<VersionView> views = new ArrayList<>();
        for (int at = 0; at < cards.size(); at++) {
            VersionCard card = cards.get(at);
            String before = at + 1 < cards.size() ? text(cards.get(at + 1), contents) : "";
            views.add(new VersionView(card, heading(card, people), note(card, cards), before, text(card, contents)));
        }
        return views;
    }

    private String heading(VersionCard card, Map<PersonId, PersonCard> people) {
        return texts.get(
                "versions.kept",
                texts.get("versions.number", card.number()) + " · " + texts.get(card.name()),
                PortalTime.shortMoment(card.keptAt(), texts.locale()) + keeper(card, people));
    }

    /** What is frozen as it was stands by the vote or the approval, not by whoever acted last. */
    private static String keeper(VersionCard card, Map<PersonId, PersonCard> people) {
        PersonCard by =
                card.keptBy() == null || card.frozen() && card.corrects() == null ? null : people.get(card.keptBy());
        return by == null ? "" : ", " + by.name();
    }

    private String note(VersionCard card, List<VersionCard> all) {
        return card.corrects() == null
                ? ""
                : all.stream()
                        .filter(former -> former.id().equals(card.corrects()))
                        .map(former -> texts.get("versions.corrects", former.number(), card.reason()))
                        .findFirst()
                        .orElse(card.reason());
    }

    private static String text(VersionCard card, Map<VersionId, Content> contents) {
        Content content = contents.get(card.id());
        return content == null
                ? ""
                : content.parts().stream().map(Content.Part::text).collect(Collectors.joining("\n\n"));
    }
}
