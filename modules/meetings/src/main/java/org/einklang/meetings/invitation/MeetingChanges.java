package org.einklang.meetings.invitation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.einklang.api.people.PersonId;

/**
 * What has changed of a meeting since people were told of it last; found by comparing, so that what was changed back is no
 * change.
 *
 * @param before what they were told
 * @param now what it is
 * @param joined who sits in the body on the day of the meeting and is not invited
 * @param left who is invited and no longer sits in the body on that day
 */
record MeetingChanges(MeetingContent before, MeetingContent now, List<PersonId> joined, List<PersonId> left) {

    /** Which aspects, in the order in which people read them. */
    Set<ChangedAspect> aspects() {
        Set<ChangedAspect> aspects = content();
        if (!joined.isEmpty() || !left.isEmpty()) {
            aspects.add(ChangedAspect.PEOPLE);
        }
        return aspects;
    }

    /** The same without people: what those who stay invited are told. */
    Set<ChangedAspect> content() {
        Set<ChangedAspect> aspects = EnumSet.noneOf(ChangedAspect.class);
        if (isTime()) {
            aspects.add(ChangedAspect.TIME);
        }
        if (!before.place().equals(now.place())) {
            aspects.add(ChangedAspect.PLACE);
        }
        if (!before.online().equals(now.online())) {
            aspects.add(ChangedAspect.ONLINE);
        }
        if (!before.title().equals(now.title())) {
            aspects.add(ChangedAspect.TITLE);
        }
        if (!before.agenda().equals(now.agenda()) || !before.nonPublic().equals(now.nonPublic())) {
            aspects.add(ChangedAspect.AGENDA);
        }
        return aspects;
    }

    /** Whether there is nothing to tell. */
    boolean isEmpty() {
        return aspects().isEmpty();
    }

    /** Whether it is at another time, so that answers are asked for anew. */
    boolean isTime() {
        return !before.time().equals(now.time());
    }

    /** Items that are new on the agenda. */
    List<String> added() {
        return without(now.agenda(), before.agenda());
    }

    /** Items that are no longer on it. */
    List<String> removed() {
        return without(before.agenda(), now.agenda());
    }

    /** Items that calendars do not tell any more. */
    List<String> madeNonPublic() {
        return without(now.nonPublic(), before.nonPublic());
    }

    /** Items that calendars tell again; not those that are no longer on the agenda. */
    List<String> madePublic() {
        return without(without(before.nonPublic(), now.nonPublic()), removed());
    }

    /** Whether those that stay stand in another order. */
    boolean isReordered() {
        return !without(before.agenda(), removed()).equals(without(now.agenda(), added()));
    }

    /** Two items may have the same title. */
    private static List<String> without(List<String> all, List<String> others) {
        List<String> rest = new ArrayList<>(all);
        others.forEach(rest::remove);
        return List.copyOf(rest);
    }
}
