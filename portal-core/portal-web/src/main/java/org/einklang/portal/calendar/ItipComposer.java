package org.einklang.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.einklang.api.calendar.CalendarEvent;
import org.einklang.api.calendar.CalendarInvitations;
import org.einklang.api.calendar.Participation;
import org.einklang.api.people.PersonCard;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.mail.in.InboundSettings;

/** Writes each invitation in Berlin's time with the rules of that zone, so that no calendar program has to guess. */
@ApplicationScoped
public class ItipComposer implements CalendarInvitations {

    static final ProdId PRODUCT = new ProdId("-//Einklang//Portal//DE");

    /** As RFC 5546 writes it. */
    private static final Method DECLINECOUNTER = new Method("DECLINECOUNTER");

    private final VTimeZone berlin = BerlinRules.today();

    @Inject
    private Clock clock;

    @Inject
    private InboundSettings mailbox;

    /** For CDI. */
    @SuppressWarnings("NullAway.Init")
    protected ItipComposer() {}

    /** With this clock, for {@code DTSTAMP}; writes only. */
    @SuppressWarnings("NullAway.Init")
    ItipComposer(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String request(CalendarEvent event, PersonCard attendee) {
        return update(event, attendee, Participation.OPEN);
    }

    @Override
    public String update(CalendarEvent event, PersonCard attendee, Participation answered) {
        return text(ImmutableMethod.REQUEST, appointment(event, attendee, answered, ImmutableStatus.VEVENT_CONFIRMED));
    }

    @Override
    public String cancel(CalendarEvent event, PersonCard attendee) {
        return text(
                ImmutableMethod.CANCEL,
                appointment(event, attendee, Participation.OPEN, ImmutableStatus.VEVENT_CANCELLED));
    }

    @Override
    public String declineProposal(CalendarEvent event, PersonCard attendee) {
        return text(DECLINECOUNTER, appointment(event, attendee, Participation.OPEN, ImmutableStatus.VEVENT_CONFIRMED));
    }

    @Override
    public String repliesTo(PersonCard organizer) {
        return mailbox.address().orElse(organizer.mail());
    }

    private VEvent appointment(CalendarEvent event, PersonCard attendee, Participation answered, Status status) {
        VEvent appointment = new VEvent(false);
        appointment
                .withProperty(new Uid(event.uid()))
                .withProperty(new Sequence(event.sequence()))
                .withProperty(new DtStamp(clock.instant()))
                .withProperty(new DtStart<>(PortalTime.inBerlin(event.start())))
                .withProperty(new DtEnd<>(PortalTime.inBerlin(event.end())))
                .withProperty(new Summary(event.summary()))
                .withProperty(new Url(event.address()))
                .withProperty(status)
                .withProperty(organizer(event))
                .withProperty(invited(attendee, answered));
        Conferences.describe(appointment, event.description(), event.conferences());
        if (!event.place().isBlank()) {
            appointment.withProperty(new Location(event.place()));
        }
        return appointment;
    }

    private static Organizer organizer(CalendarEvent event) {
        var organizer = new Organizer(mailto(event.organizerMail()));
        organizer.add(name(event.organizerName()));
        return organizer;
    }

    private static Attendee invited(PersonCard person, Participation answered) {
        var attendee = new Attendee(mailto(person.mail()));
        attendee.add(name(person.name()));
        attendee.add(CuType.INDIVIDUAL);
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(status(answered));
        attendee.add(answered == Participation.OPEN ? Rsvp.TRUE : Rsvp.FALSE);
        return attendee;
    }

    private static PartStat status(Participation answered) {
        return switch (answered) {
            case ACCEPTED -> PartStat.ACCEPTED;
            case TENTATIVE -> PartStat.TENTATIVE;
            case DECLINED -> PartStat.DECLINED;
            case OPEN -> PartStat.NEEDS_ACTION;
        };
    }

    /** A parameter must not contain the quotes that surround it. */
    private static Cn name(String name) {
        return new Cn(name.replace('"', '\'').replaceAll("\\p{Cntrl}", " "));
    }

    private static URI mailto(String address) {
        try {
            return address.isBlank() ? URI.create("invalid:nomail") : new URI("mailto", address, null);
        } catch (URISyntaxException notAnAddress) {
            return URI.create("invalid:nomail");
        }
    }

    private String text(Method method, VEvent appointment) {
        Calendar calendar = new Calendar()
                .withProperty(PRODUCT)
                .withProperty(ImmutableVersion.VERSION_2_0)
                .withProperty(ImmutableCalScale.GREGORIAN)
                .withProperty(method)
                .withComponent(berlin)
                .withComponent(appointment)
                .getFluentTarget();
        return ContentLines.of(calendar);
    }
}
