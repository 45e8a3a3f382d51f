package org.einklang.meetings.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;

/** Names the guests of a meeting, item by item, for pages and papers. */
@ApplicationScoped
public class GuestLines {

    @Inject
    private ItemGuests guests;

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    /**
     * A guest as pages show them.
     *
     * @param number of the guest
     * @param name of the guest
     * @param from of which partner, or that they have no account
     * @param state what they answered, or that they have not been asked
     */
    public record Line(long number, String name, String from, String state) {}

    /** Those of all items, by the number of the item. @throws org.einklang.api.NotVisible if the person who acts does not see the meeting */
    public Map<Long, List<Line>> of(Meeting meeting) {
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

    /** The names of those of an item in one line; empty if nobody is heard. @param all as {@link #of} gives them */
    public String names(Map<Long, List<Line>> all, AgendaItem item, Locale locale) {
        String names =
                all.getOrDefault(item.id(), List.of()).stream().map(Line::name).collect(Collectors.joining(", "));
        return names.isEmpty() ? "" : texts.get(locale, "meetings.guest.heard", names);
    }
}
