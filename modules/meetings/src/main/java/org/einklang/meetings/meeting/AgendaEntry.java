package org.einklang.meetings.meeting;

import org.einklang.api.item.ItemCard;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * An item as it stands on the page of its meeting, all of it in words: the page has many, and asks each of them for little.
 *
 * @param id its number in the database
 * @param position its place on the agenda, from 1
 * @param title what it is called
 * @param bare whether nothing hangs on it yet, so that it can be taken off
 * @param path its page
 * @param line when, how long, what for and who; often empty
 * @param guests who comes for it; often empty
 * @param about page of what it was wished for; empty if there is none or it may not be seen
 * @param aboutState how that stands; may be empty
 * @param origin page of the meeting that it was carried over from; empty if it was not
 * @param originTitle title of that meeting
 */
public record AgendaEntry(
        long id,
        int position,
        String title,
        boolean bare,
        String path,
        String line,
        String guests,
        String about,
        String aboutState,
        String origin,
        String originTitle) {

    static AgendaEntry of(
            AgendaItem item,
            String meetings,
            Meeting meeting,
            String line,
            String guests,
            @Nullable ItemCard about,
            @Nullable Meeting origin) {
        return new AgendaEntry(
                item.id(),
                item.getPosition(),
                item.getTitle(),
                item.isBare(),
                meetings + "/" + meeting.getKey() + "/items/" + item.number(),
                line,
                guests,
                about == null ? "" : about.address(),
                about == null ? "" : about.state(),
                origin == null ? "" : meetings + "/" + origin.getKey(),
                origin == null ? "" : origin.getTitle());
    }
}
