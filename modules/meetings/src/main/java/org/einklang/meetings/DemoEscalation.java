package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.Seat;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.escalation.Escalation;
import org.einklang.meetings.escalation.Escalations;
import org.einklang.meetings.escalation.Matter;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.WishedItems;

/** The working group on training does not agree on who calls the firms; what it does about that, step by step. */
@ApplicationScoped
class DemoEscalation {

    /** What the item begins with on the agenda of the steering group. */
    static final String ITEM = "Kein Konsens";

    private static final String TITLE = "Wer spricht die Betriebe an?";

    /** In the order of the partners' ids: agency, job centre, city; those that do not vote are left out. */
    private static final List<String> WANTS = List.of(
            "Die Agentur spricht alle Betriebe an, denn ihr Arbeitgeberservice kennt sie. Mehrere Anrufe am selben Tag verärgern.",
            "Das Jobcenter spricht die Betriebe selbst an, die schon Praktika für seine Jugendlichen anbieten. Das Vertrauen hängt an Personen.",
            "Der Stadt ist es gleich, wer anruft, solange es eine Liste gibt, in der steht, wer es war.");

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesReading reading;

    @Inject
    private WishedItems wished;

    @Inject
    private Escalations escalations;

    @Inject
    private Directory directory;

    /** The group is invited. @return number of the meeting */
    long invite(DemoWorld world, LocalDate day) {
        MeetingPlan plan = new MeetingPlan(
                "Treffen der AG Ausbildung",
                PortalTime.instantOf(day, LocalTime.of(9, 0)),
                PortalTime.instantOf(day, LocalTime.of(10, 30)),
                "Jugendberufsagentur, Raum 3");
        String key = planning.plan(
                world.cooperation(), world.body("ausb"), plan, List.of("Berichte aus den Häusern", TITLE));
        entities.flush();
        long meeting = meetings.byKey(world.cooperation(), key).id();
        invitation.invite(meeting);
        return meeting;
    }

    /** It meets, and there is a proposal on the table. */
    void meet(DemoWorld world, long meetingId) {
        writing.begin(meetingId);
        entities.flush();
        Meeting meeting = entities.find(Meeting.class, meetingId);
        List<MinutesWriting.Typed> typed = reading.of(meeting).getNotes().stream()
                .map(note -> new MinutesWriting.Typed(
                        note.id(),
                        note.agendaItem() == item(meeting).id()
                                ? "Zwei Betriebe haben sich beschwert, weil Agentur und Jobcenter am selben Tag anriefen."
                                : "Die Jugendberufshilfe hat eine neue Leitung.",
                        note.version()))
                .toList();
        writing.save(
                meetingId,
                typed,
                Set.of(world.person("team.stadt"), world.person("team.agentur"), world.person("team.jobcenter")));
        writing.propose(meetingId, item(meeting).id(), "Nur der Arbeitgeberservice der Agentur spricht Betriebe an.");
    }

    /** Nobody gives in: the steering group shall decide. */
    void escalate(long meetingId) {
        Meeting meeting = entities.find(Meeting.class, meetingId);
        Map<PartnerId, String> positions = new LinkedHashMap<>();
        List<PartnerId> partners = directory.seats(meeting.body(), PortalTime.dayOf(meeting.getStarts())).stream()
                .map(Seat::partner)
                .distinct()
                .sorted(Comparator.comparingLong(PartnerId::value))
                .toList();
        for (int i = 0; i < partners.size() && i < WANTS.size(); i++) {
            positions.put(partners.get(i), WANTS.get(i));
        }
        escalations.escalate(
                meetingId,
                item(meeting).id(),
                new Matter(
                        TITLE,
                        "Wer spricht Betriebe wegen Praktika und Ausbildungsplätzen an: einer für alle, oder jeder für sich?",
                        "Im Treffen der AG haben wir eine Stunde darüber gesprochen. Zwei Betriebe haben sich beschwert, weil sie am selben Tag zweimal angerufen wurden.",
                        positions));
    }

    /** The steering group puts it on its agenda. */
    void takeUp(long meetingId) {
        wished.waiting(meetings.existing(meetingId)).stream()
                .filter(DemoEscalation::isIt)
                .findFirst()
                .ifPresent(wish -> wished.take(meetingId, wish.number()));
    }

    /** Whether this wish is for what the group does not agree on. */
    static boolean isIt(RequestCard wish) {
        return wish.request().about().type().equals(Escalation.TYPE);
    }

    private static AgendaItem item(Meeting meeting) {
        return meeting.getAgenda().get(1);
    }
}
