package org.einklang.meetings.guest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.MeetingState;
import org.jspecify.annotations.Nullable;

/** On the pages of a meeting and of an item: who is heard for it; chair and secretary name them. */
@Named
@RequestScoped
public class GuestsView {

    @Inject
    private ItemGuests guests;

    @Inject
    private GuestLines naming;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private final GuestForm form = new GuestForm();
    private @Nullable Map<Long, List<GuestLines.Line>> lines;

    /** Those of an item. Those of all items of its meeting are read at once. */
    public List<GuestLines.Line> of(AgendaItem item) {
        return lines(item).getOrDefault(item.id(), List.of());
    }

    /** Their names in one line; empty if nobody is heard. */
    public String names(AgendaItem item) {
        return naming.names(lines(item), item, texts.locale());
    }

    private Map<Long, List<GuestLines.Line>> lines(AgendaItem item) {
        Map<Long, List<GuestLines.Line>> known = lines;
        if (known == null) {
            known = naming.of(item.meeting());
            lines = known;
        }
        return known;
    }

    /** Has who was typed heard. */
    public void hear(AgendaItem item) {
        PersonId person = form.getPerson();
        if (person != null && !(form.getName().isBlank() && form.getMail().isBlank())) {
            throw new RuleViolation("meetings.guest.both").at("name");
        }
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
