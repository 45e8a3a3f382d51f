package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.VotingRight;
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
import org.jspecify.annotations.Nullable;

/** Bodies for programs. */
@Path("{cooperation}/bodies")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class BodiesApi implements ApiResource {

    @Inject
    private BodyReading reading;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    /** A body as lists show it. @param archived since when its work is done */
    public record BodyListed(
            String key,
            String name,
            BodyLevel level,
            String purpose,
            String appointedBy,
            String chair,
            Optional<LocalDate> archived,
            ApiLinks links) {}

    /** A seat. @param person number of the person @param actingToday name of who sits there today instead */
    public record SeatTold(
            long person,
            String name,
            String function,
            String partner,
            Role role,
            VotingRight votingRight,
            LocalDate from,
            Optional<LocalDate> until,
            Optional<String> actingToday) {}

    /** A body with its seats. */
    public record BodyTold(
            String key,
            String name,
            BodyLevel level,
            String purpose,
            String mandate,
            String organisation,
            String appointedBy,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<LocalDate> archived,
            List<SeatTold> seats,
            ApiLinks links) {}

    /** All of them. */
    @GET
    @Needs(ApiScope.BODIES)
    @Tells("The bodies of the cooperation by level and name; with a limited view those in which you sit.")
    public ApiList<BodyListed> list(
            @QueryParam("level") @Tells("Level of a body.") @TypedAs(BodyLevel.class) @Nullable String level,
            @QueryParam("state")
                    @Tells("How the body stands.")
                    @TypedAs(words = {BodyRows.AT_WORK, BodyRows.ARCHIVED})
                    @Nullable
                    String state,
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
        ApiFilters filters = new ApiFilters()
                .oneOf("level", level, BodyLevel.values())
                .among("state", state, BodyRows.STATES, one -> one, one -> one);
        return ApiPaging.of(page, size)
                .read(reading.own(here), filters.sortedBy("level", false), line -> listed(here, line));
    }

    private BodyListed listed(CooperationId here, BodyLine line) {
        return new BodyListed(
                line.body().key(),
                line.body().name(),
                line.body().level(),
                line.purpose(),
                line.appointedBy(),
                line.chair(),
                Optional.ofNullable(line.archivedOn()),
                links(here, line.body()));
    }

    private ApiLinks links(CooperationId here, BodyCard body) {
        return ApiLinks.of(addresses, addresses.page(here, "bodies", body.key()));
    }

    /** One. */
    @GET
    @Path("{body}")
    @Needs(ApiScope.BODIES)
    @Tells("One body with its seats, the chair first.")
    public BodyTold one(@PathParam("body") String key) {
        CooperationId here = address.cooperation().id();
        BodyFile file = reading.file(here, key);
        Charter charter = file.charter();
        return new BodyTold(
                file.body().key(),
                file.body().name(),
                file.body().level(),
                charter.purpose(),
                charter.mandate(),
                file.organisation(),
                file.appointedBy(),
                Optional.ofNullable(charter.from()),
                Optional.ofNullable(charter.until()),
                Optional.ofNullable(file.archivedOn()),
                file.plan().held().stream()
                        .filter(HeldSeat::isSeat)
                        .sorted(Comparator.comparing(
                                (HeldSeat seat) -> seat.seat().role()))
                        .map(seat -> seat(file, seat))
                        .toList(),
                links(here, file.body()));
    }

    private static SeatTold seat(BodyFile file, HeldSeat held) {
        return new SeatTold(
                held.seat().person().value(),
                file.name(held.seat().person()),
                Optional.ofNullable(file.people().get(held.seat().person()))
                        .map(PersonCard::function)
                        .orElse(""),
                file.name(held.seat().partner()),
                held.seat().role(),
                held.seat().votingRight(),
                held.days().from(),
                Optional.ofNullable(held.days().until()),
                file.plan().actsIn(held, file.today()).map(acting -> file.name(acting.person())));
    }
}
