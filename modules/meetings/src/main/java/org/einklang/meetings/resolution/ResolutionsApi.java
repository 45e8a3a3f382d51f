package org.einklang.meetings.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
import org.einklang.api.table.TableReading;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.planning.Meetings;
import org.jspecify.annotations.Nullable;

/** The register of resolutions for programs. */
@Path("{cooperation}/meetings/resolutions")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ResolutionsApi implements ApiResource {

    @Inject
    private Resolutions resolutions;

    @Inject
    private Meetings meetings;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    /** A resolution. @param body key of the body that resolved it @param nonPublic whether it is for the body only @param until last day on which it is in force */
    public record ResolutionListed(
            String number,
            String wording,
            String body,
            String bodyName,
            LocalDate decided,
            ResolutionState state,
            boolean nonPublic,
            Optional<LocalDate> until,
            Optional<LocalDate> reviewOn,
            ApiLinks links) {}

    /** Those of one's bodies. */
    @GET
    @Needs(ApiScope.BODIES)
    @Tells("What your bodies have resolved, the latest first.")
    public ApiList<ResolutionListed> list(
            @QueryParam("text") @Tells("Words of the resolution.") @Nullable String text,
            @QueryParam("body") @Tells("Key of a body.") @Nullable String body,
            @QueryParam("state")
                    @Tells("What has become of it: ADOPTED, IMPLEMENTED, REPLACED or REPEALED.")
                    @TypedAs(Standing.class)
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
        TableReading<Long, ResolutionRow> rows = resolutions.rows(here);
        Map<BodyId, BodyCard> bodies = directory.bodies(meetings.visibleBodies(here));
        ApiFilters filters = new ApiFilters()
                .text("text", text)
                .among(
                        "body",
                        body,
                        bodies.values(),
                        BodyCard::key,
                        card -> String.valueOf(card.id().value()))
                .oneOf("state", state, Standing.values());
        return ApiPaging.of(page, size)
                .read(rows, filters.sortedBy("decided", true), row -> listed(row, here, bodies.get(row.body())));
    }

    /** What can have become of a resolution. */
    enum Standing {
        /** In force, to be done. */
        ADOPTED,
        /** Done. */
        IMPLEMENTED,
        /** Another one took its place. */
        REPLACED,
        /** In force no longer. */
        REPEALED
    }

    private ResolutionListed listed(ResolutionRow row, CooperationId here, @Nullable BodyCard body) {
        return new ResolutionListed(
                row.number(),
                row.wording(),
                body == null ? "" : body.key(),
                body == null ? "" : body.name(),
                row.decided(),
                row.state(),
                row.isNonPublic(),
                Optional.ofNullable(row.until()),
                Optional.ofNullable(row.reviewOn()),
                ApiLinks.of(
                        addresses,
                        addresses.page(
                                here, "meetings", "resolutions", row.number().toLowerCase(Locale.ROOT))));
    }
}
