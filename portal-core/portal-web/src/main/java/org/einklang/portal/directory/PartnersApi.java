package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.einklang.api.people.CooperationId;
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

/** The partners of a cooperation for programs. */
@Path("{cooperation}/partners")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PartnersApi implements ApiResource {

    @Inject
    private PartnerReading reading;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    /** A partner. @param kind how it takes part @param people how many work there @param units how many units it has */
    public record PartnerListed(
            long id, String name, String shortName, Participation.Kind kind, long people, long units, ApiLinks links) {}

    /** A unit. @param depth how deep it lies, 0 for the uppermost */
    public record UnitTold(long id, String name, int depth, String lead, long people) {}

    /** A partner with its units. */
    public record PartnerTold(PartnerListed partner, List<UnitTold> units) {}

    /** All of them. */
    @GET
    @Needs(ApiScope.PEOPLE)
    @Tells("The partners of the cooperation in their order.")
    public ApiList<PartnerListed> list(
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
        return ApiPaging.of(page, size).cut(reading.partners(here), row -> listed(here, row));
    }

    private PartnerListed listed(CooperationId here, PartnerReading.Row row) {
        return new PartnerListed(
                row.partner().id(),
                row.partner().name(),
                row.partner().shortName(),
                row.kind(),
                row.people(),
                row.units(),
                ApiLinks.of(
                        addresses,
                        addresses.page(
                                here, "partners", String.valueOf(row.partner().id()))));
    }

    /** One. */
    @GET
    @Path("{partner}")
    @Needs(ApiScope.PEOPLE)
    @Tells("One partner with its units as a tree, from above.")
    public PartnerTold one(@PathParam("partner") @TypedAs(long.class) String number) {
        CooperationId here = address.cooperation().id();
        PartnerReading.Row row = reading.partner(here, DirectoryAddress.partner(address));
        return new PartnerTold(
                listed(here, row),
                reading.units(here, row.partner().partnerId()).stream()
                        .map(unit -> new UnitTold(
                                unit.branch().unit().id(),
                                unit.branch().unit().name(),
                                unit.branch().depth(),
                                unit.lead(),
                                unit.people()))
                        .toList());
    }
}
