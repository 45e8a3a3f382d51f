package org.einklang.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.meetings.invitation.ChangedAspect.AGENDA;
import static org.einklang.meetings.invitation.ChangedAspect.ONLINE;
import static org.einklang.meetings.invitation.ChangedAspect.PEOPLE;
import static org.einklang.meetings.invitation.ChangedAspect.PLACE;
import static org.einklang.meetings.invitation.ChangedAspect.TIME;
import static org.einklang.meetings.invitation.ChangedAspect.TITLE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.TimeSpan;
import org.einklang.meetings.planning.OnlineAccess;
import org.junit.jupiter.api.Test;

/** What has changed is found by comparing. */
class MeetingChangesTest {

    private static final Instant STARTS = Instant.parse("2026-03-19T12:30:00Z");
    private static final TimeSpan TIME_BEFORE = new TimeSpan(STARTS, STARTS.plus(Duration.ofHours(2)));
    private static final MeetingContent BEFORE = content("Sitzung", TIME_BEFORE, "Rathaus", "A", "B", "C");

    @Test
    void what_is_as_it_was_is_no_change() {
        assertThat(changes(content("Sitzung", TIME_BEFORE, "Rathaus", "A", "B", "C"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void each_aspect_is_seen_in_the_order_in_which_people_read() {
        TimeSpan longer = new TimeSpan(STARTS, STARTS.plus(Duration.ofHours(3)));
        MeetingChanges all = changes(content("Klausur", longer, "Burg", "A", "C"));

        assertThat(all.aspects()).containsExactly(TIME, PLACE, TITLE, AGENDA);
        assertThat(all.isTime()).isTrue();
        assertThat(changes(content("Sitzung", TIME_BEFORE, "Burg", "A", "B", "C"))
                        .aspects())
                .containsExactly(PLACE);
    }

    @Test
    void items_are_new_or_gone_or_stand_elsewhere() {
        MeetingChanges changed = changes(agenda("D", "B", "A"));
        assertThat(changed.added()).containsExactly("D");
        assertThat(changed.removed()).containsExactly("C");
        assertThat(changed.isReordered()).isTrue();

        assertThat(changes(agenda("A", "X", "B", "C")).isReordered())
                .as("the others are where they were")
                .isFalse();
        assertThat(changes(agenda("A", "B", "C", "C")).added())
                .as("two of the same name")
                .containsExactly("C");
    }

    @Test
    void who_has_joined_or_left_is_to_be_told_but_nothing_to_tell_the_others() {
        MeetingChanges people = new MeetingChanges(BEFORE, BEFORE, List.of(new PersonId(1)), List.of());

        assertThat(people.aspects()).containsExactly(PEOPLE);
        assertThat(people.content()).isEmpty();
        assertThat(people.isEmpty()).isFalse();
    }

    @Test
    void another_link_is_a_change_of_its_own() {
        MeetingContent now = new MeetingContent(
                BEFORE.title(),
                BEFORE.time(),
                BEFORE.place(),
                new OnlineAccess("https://a.example", "", ""),
                BEFORE.agenda());

        assertThat(changes(now).content()).containsExactly(ONLINE);
    }

    @Test
    void that_an_item_is_not_public_any_more_is_a_change_of_the_agenda_which_calendars_tell() {
        MeetingContent now = nonPublic(BEFORE.agenda().get(0));

        assertThat(changes(now).content()).containsExactly(AGENDA);
        assertThat(changes(now).madeNonPublic()).containsExactly(BEFORE.agenda().get(0));
        MeetingChanges back = new MeetingChanges(now, BEFORE, List.of(), List.of());
        assertThat(back.madePublic()).containsExactly(BEFORE.agenda().get(0));
        assertThat(back.madeNonPublic()).isEmpty();
    }

    private static MeetingContent nonPublic(String item) {
        return new MeetingContent(
                BEFORE.title(), BEFORE.time(), BEFORE.place(), BEFORE.online(), BEFORE.agenda(), List.of(item));
    }

    private static MeetingChanges changes(MeetingContent now) {
        return new MeetingChanges(BEFORE, now, List.of(), List.of());
    }

    private static MeetingContent agenda(String... items) {
        return content("Sitzung", TIME_BEFORE, "Rathaus", items);
    }

    private static MeetingContent content(String title, TimeSpan time, String place, String... items) {
        return new MeetingContent(title, time, place, new OnlineAccess(), List.of(items));
    }
}
