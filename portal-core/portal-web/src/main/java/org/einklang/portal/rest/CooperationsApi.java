package org.einklang.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.rest.ApiLinks;
import org.einklang.api.rest.ApiList;
import org.einklang.api.rest.ApiPaging;
import org.einklang.api.rest.ApiResource;
import org.einklang.api.rest.Tells;
import org.einklang.api.rest.TypedAs;
import org.einklang.api.web.Addresses;
import org.einklang.portal.directory.MyCooperations;
import org.jspecify.annotations.Nullable;

/** The cooperations to which the person belongs whose key it is. */
@Path("cooperations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CooperationsApi implements ApiResource {

    @Inject
    private MyCooperations mine;

    @Inject
    private Addresses addresses;

    /** A cooperation. @param key as it stands in addresses */
    public record CooperationListed(String key, String name, ApiLinks links) {}

    /** All of them. */
    @GET
    @Tells("The cooperations to which you belong.")
    public ApiList<CooperationListed> list(
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
        return ApiPaging.of(page, size).cut(mine.all(), this::told);
    }

    private CooperationListed told(CooperationCard one) {
        return new CooperationListed(one.key(), one.name(), ApiLinks.of(addresses, "/c/" + one.key()));
    }
}
