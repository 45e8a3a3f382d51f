package org.einklang.meetings.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.dates.Outsider;
import org.einklang.api.mail.MailAddress;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.invitation.ChangesTold;
import org.einklang.meetings.invitation.FurtherUntold;
import org.einklang.meetings.invitation.MeetingInvited;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.ItemLeft;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingCancelled;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;

/**
 * Chair and secretary have somebody heard for one item [000 IV.1–3]. Nothing leaves before the meeting is invited to; from then on
 * guests are asked, told when the item is put off or the meeting cancelled, and see this item only.
 */
@ApplicationScoped
public class ItemGuests implements FurtherUntold {

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MAIL = 254;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private Directory directory;

    @Inject
    private GuestMail mail;

    @Inject
    private Texts texts;

    @Inject
    private Event<GuestActed> acted;

    @Inject
    private Clock clock;

    /** Those of all items of a meeting, in the order in which they were named. */
    public List<ItemGuest> of(Meeting meeting) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return all(meeting.id());
    }

    /** Has a person of the cooperation heard. @throws RuleViolation if they sit in the body or are named already, or once the meeting has begun */
    @Transactional
    public void hear(long meetingId, long itemId, PersonId person) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        if (directory.seats(meeting.body(), PortalTime.dayOf(meeting.getStarts())).stream()
                .map(Seat::person)
                .anyMatch(person::equals)) {
            throw new RuleViolation("meetings.guest.is_member").at("person");
        }
        requireHere(meeting, person);
        AgendaItem item = open(meeting, itemId);
        if (namedWithRoom(item).stream().anyMatch(one -> person.equals(one.person()))) {
            throw new RuleViolation("meetings.guest.is_named").at("person");
        }
        add(ItemGuest.of(item, person, access.me()));
    }

    /** Has somebody without an account heard. @throws RuleViolation if they cannot be written to or are named already, or once the meeting has begun */
    @Transactional
    public void hear(long meetingId, long itemId, Outsider outsider) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        if (outsider.name().isBlank() || outsider.name().length() > LONGEST_NAME) {
            throw new RuleViolation("meetings.guest.name_missing").at("name");
        }
        if (!MailAddress.isUsable(outsider.mail()) || outsider.mail().length() > LONGEST_MAIL) {
            throw new RuleViolation("meetings.guest.mail_wrong").at("mail");
        }
        AgendaItem item = open(meeting, itemId);
        if (namedWithRoom(item).stream()
                .anyMatch(one -> one.person() == null && one.outsider().mail().equalsIgnoreCase(outsider.mail()))) {
            throw new RuleViolation("meetings.guest.is_named").at("mail");
        }
        add(ItemGuest.of(item, outsider, access.me()));
    }

    /** Somebody is not heard after all; told if they had been asked. @throws RuleViolation once the meeting has begun */
    @Transactional
    public void remove(long meetingId, long guestId) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        ItemGuest guest = all(meetingId).stream()
                .filter(one -> one.id() == guestId)
                .findFirst()
                .orElseThrow(() -> new NotVisible("no guest " + guestId + " of meeting " + meetingId));
        open(meeting, guest.getItem().id());
        tellNotToCome(guest, "remove");
        entities.remove(guest);
    }

    /** Who was named before is asked with the others, in the transaction that invites. */
    void invite(@Observes MeetingInvited event) {
        all(event.meeting()).forEach(this::ask);
    }

    @Override
    public List<String> lines(Meeting meeting, Locale locale) {
        return all(meeting.id()).stream()
                .filter(ItemGuest::isMoved)
                .map(guest -> texts.get(
                        locale,
                        "meetings.guest.untold",
                        mail.card(guest).name(),
                        PortalTime.shortMoment(guest.begin(), locale)))
                .toList();
    }

    /** They are asked anew if they would come at another time, to another place or in another way than they were asked for. */
    void tell(@Observes ChangesTold event) {
        all(event.meeting()).stream().filter(ItemGuest::isMoved).forEach(this::ask);
    }

    /** The meeting does not take place. */
    void tell(@Observes MeetingCancelled event) {
        all(event.meeting()).stream()
                .filter(ItemGuest::isInvited)
                .forEach(guest -> mail.cancel(guest, organizer(), guest.cancelled(), "cancel"));
    }

    /** The item is dealt with at another meeting, with its guests, or not at all. */
    void tell(@Observes ItemLeft event) {
        for (ItemGuest guest : named(event.item())) {
            if (event.forGood()) {
                tellNotToCome(guest, "remove");
                entities.remove(guest);
            } else if (event.item().meeting().getState() == MeetingState.INVITED) {
                ask(guest);
            } else {
                tellNotToCome(guest, "move");
            }
        }
    }

    private void add(ItemGuest guest) {
        entities.persist(guest);
        if (guest.meeting().getState() == MeetingState.INVITED) {
            ask(guest);
        }
    }

    private void ask(ItemGuest guest) {
        mail.invite(guest, organizer(), guest.invite(clock.instant()));
        acted.fire(
                new GuestActed(guest.meeting().getCooperation(), guest.getItem().ref(), GuestActed.Act.INVITED));
    }

    private void tellNotToCome(ItemGuest guest, String why) {
        if (guest.isInvited()) {
            mail.cancel(guest, organizer(), guest.disinvite(), why);
            acted.fire(new GuestActed(
                    guest.meeting().getCooperation(), guest.getItem().ref(), GuestActed.Act.REMOVED));
        }
    }

    private PersonCard organizer() {
        return directory.person(access.me());
    }

    private void requireHere(Meeting meeting, PersonId person) {
        PersonCard card = directory.people(List.of(person)).get(person);
        if (card == null || !directory.partnersOf(meeting.getCooperation()).containsKey(card.partner())) {
            throw new NotVisible(person + " is nobody in " + meeting.getCooperation());
        }
    }

    private static AgendaItem open(Meeting meeting, long itemId) {
        if (meeting.getState() != MeetingState.PLANNED && meeting.getState() != MeetingState.INVITED) {
            throw new RuleViolation("meetings.meeting.has_moved_on");
        }
        return meeting.item(itemId).orElseThrow(() -> new NotVisible("no item " + itemId));
    }

    private List<ItemGuest> named(AgendaItem item) {
        return entities.createQuery("select g from ItemGuest g where g.item = :item order by g.id", ItemGuest.class)
                .setParameter("item", item)
                .getResultList();
    }

    private List<ItemGuest> namedWithRoom(AgendaItem item) {
        List<ItemGuest> named = named(item);
        if (named.size() >= MOST) {
            throw new RuleViolation("meetings.guest.too_many", MOST);
        }
        return named;
    }

    private List<ItemGuest> all(long meeting) {
        return entities.createQuery(
                        "select g from ItemGuest g join fetch g.item i where i.meeting.id = :meeting order by g.id",
                        ItemGuest.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }
}
