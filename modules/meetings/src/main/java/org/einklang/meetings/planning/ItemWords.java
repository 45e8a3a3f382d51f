package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.jspecify.annotations.Nullable;

/** Says in one line when an item is called up, how long it takes and what it is to bring about. */
@ApplicationScoped
public class ItemWords {

    @Inject
    private Texts texts;

    /** What it is called with its place: "TOP 3: Gemeinsame Ausbildungsmesse". */
    public String name(AgendaItem item, Locale locale) {
        return texts.get(locale, "meetings.agenda.line", item.getPosition(), item.getTitle());
    }

    /** The same for who is not of the body: of an item that is not public they do not learn what it is called. */
    public String outside(AgendaItem item, Locale locale) {
        return texts.get(locale, "meetings.agenda.line", item.getPosition(), titleOutside(item, locale));
    }

    /** The same without its place. */
    public String titleOutside(AgendaItem item, Locale locale) {
        return item.getOutline().isNonPublic() ? texts.get(locale, "meetings.item.non_public_title") : item.getTitle();
    }

    /** Whether it is public, when, how long, what for, and who presents it; empty if nobody has said any of it. @param presenter the name; may be empty */
    public String line(ItemOutline outline, @Nullable Instant begin, String presenter, Locale locale) {
        Integer duration = outline.getDuration();
        ItemGoal goal = outline.getGoal();
        return Stream.of(
                        outline.isNonPublic() ? texts.get(locale, "meetings.item.non_public") : "",
                        duration == null || begin == null ? "" : PortalTime.timeOfDay(begin, locale),
                        duration == null ? "" : texts.get(locale, "meetings.item.minutes", duration),
                        goal == null ? "" : texts.get(locale, "meetings.item.goal." + goal),
                        presenter.isEmpty() ? "" : texts.get(locale, "meetings.item.presented_by", presenter))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
