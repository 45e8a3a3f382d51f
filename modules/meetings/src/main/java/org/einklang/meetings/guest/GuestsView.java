package org.einklang.meetings.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.jspecify.annotations.Nullable;

/** On the pages of a meeting and of an item: who is heard for it; chair and secretary name them. */
@Named
@RequestScoped
public class GuestsView {

    @Inject
    private ItemGuests guests;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private final GuestForm form = new GuestForm();
    private @Nullable Map<Long, List<Line>> lines;

    /**
     * A guest as the pages show them.
     *
     * @param number of the guest
     * @param name of the guest
     * @param from of which partner, or that they have no account
     * @param state what they answered, or that they have not been asked
     */
    public record Line(long number, String name, String from, String state) {}

    /** Those of an item. Those of all items of its meeting are read at once. */
    public List<Line> of(AgendaItem item) {
        Map<Long, List<Line>> known = lines;
        if (known == null) {
            known = read(item.meeting());
            lines = known;
        }
        return known.getOrDefault(item.id(), List.of());
    }

    /** Their names in one line; empty if nobody is heard. */
    public String names(AgendaItem item) {
        String names = of(item).stream().map(Line::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : texts.get("meetings.guest.heard", names);
    }

    private Map<Long, List<Line>> read(Meeting meeting) {
        List<ItemGuest> all = guests.of(meeting);
        Map<PersonId, PersonCard> people = directory.people(
                all.stream().flatMap(one -> Stream.ofNullable(one.person())).toList());
        return all.stream()
                .collect(Collectors.groupingBy(
                        one -> one.getItem().id(), Collectors.mapping(one -> line(one, people), Collectors.toList())));
    }

    private Line line(ItemGuest guest, Map<PersonId, PersonCard> people) {
        PersonId person = guest.person();
        String state = guest.isInvited() ? guest.getAnswer().name() : "LATER";
        if (person == null) {
            return new Line(guest.id(), guest.outsider().name(), texts.get("meetings.guest.outside"), state);
        }
        PersonCard card = Objects.requireNonNull(people.get(person));
        return new Line(guest.id(), card.name(), card.partnerName(), state);
    }

    /** Has who was typed heard. */
    public void hear(AgendaItem item) {
        PersonId person = form.getPerson();
        if (person == null) {
            guests.hear(item.meeting().id(), item.id(), form.outsider());
        } else {
            guests.hear(item.meeting().id(), item.id(), person);
        }
        navigation.stay(
                item.meeting().getState() == MeetingState.INVITED
                        ? "meetings.guest.asked"
                        : "meetings.guest.will_be_asked");
    }

    /** Somebody is not heard after all. */
    public void remove(AgendaItem item, long number) {
        guests.remove(item.meeting().id(), number);
        navigation.stay("meetings.guest.removed");
    }

    /** Whether the person who looks names guests. */
    public boolean isChooser(AgendaItem item) {
        MeetingState state = item.meeting().getState();
        return (state == MeetingState.PLANNED || state == MeetingState.INVITED)
                && access.may(MeetingsPermission.PLAN, item.meeting().scope());
    }

    public GuestForm getForm() {
        return form;
    }
}
