package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.rest.ApiLinks;
import org.einklang.api.rest.ApiResource;
import org.einklang.api.rest.ApiScope;
import org.einklang.api.rest.Needs;
import org.einklang.api.rest.Tells;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** Approved minutes for programs, with the resolutions in them. Drafts are for those who write. */
@Path("{cooperation}/meetings/{meeting}/minutes")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MinutesApi implements ApiResource {

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReading reading;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    /** A resolution. @param number in the register, once it is adopted @param decided on which day */
    public record ResolutionTaken(
            Optional<String> number, String wording, ResolutionState state, Optional<LocalDate> decided) {}

    /** An item of the agenda with what the minutes say on it. @param nonPublic whether it is for the body only */
    public record ItemMinuted(
            int position, String title, boolean nonPublic, String note, List<ResolutionTaken> resolutions) {}

    /** Minutes that were approved. @param approver empty if silence approved them @param fingerprint SHA-256 of all that they say */
    public record MinutesApprovedOn(
            String meeting,
            String author,
            String approver,
            Optional<ApprovalWay> way,
            Optional<Instant> approved,
            Optional<String> fingerprint,
            List<ItemMinuted> items,
            ApiLinks links) {}

    /** Those of a meeting. */
    @GET
    @Needs(ApiScope.BODIES)
    @Tells("The minutes of a meeting with their resolutions, once they are approved.")
    public MinutesApprovedOn minutes(@PathParam("meeting") String key) {
        Meeting meeting = meetings.byKey(address.cooperation().id(), key);
        Minutes minutes = reading.of(meeting);
        if (minutes.getState() != MinutesState.APPROVED) {
            throw new NotVisible("minutes of " + key + " are not approved");
        }
        Map<PersonId, PersonCard> people =
                directory.people(Stream.concat(Stream.of(minutes.author()), minutes.approver().stream())
                        .toList());
        return new MinutesApprovedOn(
                meeting.getKey(),
                name(people, minutes.author()),
                minutes.approver().map(person -> name(people, person)).orElse(""),
                Optional.ofNullable(minutes.getApprovedHow()),
                Optional.ofNullable(minutes.getApproved()),
                Optional.ofNullable(minutes.getContentHash()),
                meeting.getAgenda().stream().map(item -> told(item, minutes)).toList(),
                ApiLinks.of(
                        addresses, addresses.page(meeting.getCooperation(), "meetings", meeting.getKey(), "minutes")));
    }

    private static ItemMinuted told(AgendaItem item, Minutes minutes) {
        MinutedItem minuted = new MinutedItem(item, minutes);
        return new ItemMinuted(
                item.getPosition(),
                item.getTitle(),
                item.getOutline().isNonPublic(),
                minuted.getWords(),
                minuted.getResolutions().stream()
                        .map(one -> new ResolutionTaken(
                                Optional.ofNullable(one.getNumber()),
                                one.getWording(),
                                one.getOutcome(),
                                Optional.ofNullable(one.getDecided())))
                        .toList());
    }

    private static String name(Map<PersonId, PersonCard> people, PersonId person) {
        return Optional.ofNullable(people.get(person)).map(PersonCard::name).orElse("");
    }
}
