package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.einklang.api.rest.ApiFilters;
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

/** What one was told, for programs. */
@Path("{cooperation}/notifications")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class NotificationsApi implements ApiResource {

    @Inject
    private ReadingNotifications reading;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    /** Something that you were told. @param page where the thing is, if you may still see it */
    public record NoticeTold(long id, String sentence, Instant moment, boolean unread, Optional<URI> page) {}

    /** Mine. */
    @GET
    @Needs(ApiScope.MINE)
    @Tells("What you were told in this cooperation, the latest first.")
    public ApiList<NoticeTold> list(
            @QueryParam("state") @Tells("Only what is new to you.") @TypedAs(words = "unread") @Nullable String state,
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
        ApiFilters filters = new ApiFilters().among("state", state, List.of("unread"), one -> one, one -> one);
        return ApiPaging.of(page, size)
                .read(reading.all(address.cooperation().id()), filters.sortedBy("when", true), this::told);
    }

    private NoticeTold told(ToldLine line) {
        return new NoticeTold(
                line.id(),
                line.sentence(),
                line.moment(),
                line.unread(),
                Optional.of(line.address()).filter(path -> !path.isEmpty()).map(addresses::absolute));
    }
}
