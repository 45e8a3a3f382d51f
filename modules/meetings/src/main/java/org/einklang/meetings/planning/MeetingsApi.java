package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.rest.ApiFilters;
import org.einklang.api.rest.ApiLinks;
import org.einklang.api.rest.ApiList;
import org.einklang.api.rest.ApiPaging;
import org.einklang.api.rest.ApiResource;
import org.einklang.api.rest.ApiScope;
import org.einklang.api.rest.Needs;
import org.einklang.api.rest.Tells;
import org.einklang.api.rest.TypedAs;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.invitation.Joining;
import org.jspecify.annotations.Nullable;

/** The meetings of one's bodies for programs. */
@Path("{cooperation}/meetings")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MeetingsApi implements ApiResource {

    @Inject
    private Meetings meetings;

    @Inject
    private Directory directory;

    @Inject
    private Joining joining;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    /** Which meetings. */
    enum When {
        /** Those that are to come or go on. */
        COMING,
        /** Those that have been. */
        PAST
    }

    /** A meeting as lists show it. @param body key of the body that meets */
    public record MeetingListed(
            String key,
            String title,
            String body,
            String bodyName,
            Instant starts,
            @Nullable String place,
            MeetingState state,
            ApiLinks links) {}

    /** An item of an agenda. @param minutes how long it takes; null if nobody has said */
    public record AgendaPoint(
            int position,
            String title,
            boolean nonPublic,
            @Nullable ItemGoal goal,
            @Nullable Integer minutes) {

        static AgendaPoint of(AgendaItem item) {
            ItemOutline outline = item.getOutline();
            return new AgendaPoint(
                    item.getPosition(),
                    item.getTitle(),
                    outline.isNonPublic(),
                    outline.getGoal(),
                    outline.getDuration());
        }
    }

    /** How one joins from afar. @param link where to @param phone whom to call @param pin what is typed then */
    public record JoinTold(
            @Nullable String link,
            @Nullable String phone,
            @Nullable String pin) {

        static @Nullable JoinTold of(OnlineAccess online) {
            return online.isEmpty()
                    ? null
                    : new JoinTold(known(online.getLink()), known(online.getPhone()), known(online.getPin()));
        }
    }

    /** A meeting with its agenda. @param join null for who is not invited, and if people only sit together */
    public record MeetingTold(
            String key,
            String title,
            String body,
            String bodyName,
            Instant starts,
            Instant ends,
            @Nullable String place,
            @Nullable JoinTold join,
            MeetingState state,
            List<AgendaPoint> agenda,
            ApiLinks links) {}

    /** Those of one's bodies. */
    @GET
    @Needs(ApiScope.BODIES)
    @Tells("The meetings of your bodies: those to come, the next first, or those that have been, the last first.")
    public ApiList<MeetingListed> list(
            @QueryParam("when") @Tells("COMING, which is usual, or PAST.") @TypedAs(When.class) @Nullable String when,
            @QueryParam("body") @Tells("Key of a body.") @Nullable String body,
            @QueryParam("state") @Tells("State of a meeting.") @TypedAs(MeetingState.class) @Nullable String state,
            @QueryParam("page")
                    @Tells(ApiPaging.PAGE)
                    @TypedAs(value = int.class, least = 1, most = ApiPaging.LAST)
                    @Nullable
                    String page,
            @QueryParam("size")
                    @Tells(ApiPaging.SIZE)
                    @TypedAs(value = int.class, least = 1, most = ApiPaging.MOST)
                    @Nullable
                    String size) {
        CooperationId here = address.cooperation().id();
        Set<BodyId> visible = meetings.visibleBodies(here);
        if (visible.isEmpty()) {
            throw new NotVisible("sits in no body");
        }
        Map<BodyId, BodyCard> bodies = directory.bodies(visible);
        boolean past = new ApiFilters()
                .oneOf("when", when, When.values())
                .query()
                .chosen("when")
                .filter(When.PAST.name()::equals)
                .isPresent();
        ApiFilters filters = new ApiFilters()
                .among(
                        "body",
                        body,
                        bodies.values(),
                        BodyCard::key,
                        card -> String.valueOf(card.id().value()))
                .oneOf("state", state, MeetingState.values());
        return ApiPaging.of(page, size)
                .read(
                        past ? meetings.past(here) : meetings.upcoming(here),
                        filters.sortedBy("starts", past),
                        row -> listed(row, here, Optional.ofNullable(bodies.get(row.body()))));
    }

    private MeetingListed listed(MeetingRow row, CooperationId here, Optional<BodyCard> body) {
        return new MeetingListed(
                row.key(),
                row.title(),
                body.map(BodyCard::key).orElse(""),
                body.map(BodyCard::name).orElse(""),
                row.starts(),
                known(row.place()),
                row.state(),
                ApiLinks.of(addresses, addresses.page(here, "meetings", row.key())));
    }

    private static @Nullable String known(String words) {
        return words.isEmpty() ? null : words;
    }

    /** One. */
    @GET
    @Path("{meeting}")
    @Needs(ApiScope.BODIES)
    @Tells("One meeting with its agenda.")
    public MeetingTold one(@PathParam("meeting") String key) {
        Meeting meeting = meetings.byKey(address.cooperation().id(), key);
        BodyCard body = directory.body(meeting.body());
        return new MeetingTold(
                meeting.getKey(),
                meeting.getTitle(),
                body.key(),
                body.name(),
                meeting.getStarts(),
                meeting.getEnds(),
                known(meeting.getPlace()),
                JoinTold.of(joining.of(meeting)),
                meeting.getState(),
                meeting.getAgenda().stream().map(AgendaPoint::of).toList(),
                ApiLinks.of(addresses, addresses.page(meeting.getCooperation(), "meetings", meeting.getKey())));
    }
}
