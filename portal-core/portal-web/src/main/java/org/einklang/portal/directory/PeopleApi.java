package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.einklang.api.access.Role;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.rest.ApiFilters;
import org.einklang.api.rest.ApiLinks;
import org.einklang.api.rest.ApiList;
import org.einklang.api.rest.ApiPaging;
import org.einklang.api.rest.ApiResource;
import org.einklang.api.rest.ApiScope;
import org.einklang.api.rest.Needs;
import org.einklang.api.rest.Tells;
import org.einklang.api.rest.TypedAs;
import org.einklang.api.table.Choice;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** The people of a cooperation for programs. */
@Path("{cooperation}/people")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PeopleApi implements ApiResource {

    @Inject
    private DirectoryReading directory;

    @Inject
    private PeopleReading people;

    @Inject
    private PersonReading reading;

    @Inject
    private Places places;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    /** A person as lists show them. @param awayUntil last day of an absence that holds today @param deputy who stands in today */
    public record PersonListed(
            long id,
            String name,
            String function,
            String partner,
            String unit,
            String phone,
            String mail,
            Optional<LocalDate> lastDay,
            Optional<LocalDate> awayUntil,
            String deputy,
            ApiLinks links) {}

    /** A seat that somebody holds. @param body key of the body */
    public record SeatHeldTold(String body, String bodyName, Role role) {}

    /** A person. */
    public record PersonTold(
            long id,
            String name,
            String function,
            String partner,
            String unit,
            String superior,
            String phone,
            String mail,
            Optional<LocalDate> lastDay,
            List<SeatHeldTold> seats,
            ApiLinks links) {}

    /** Those who are there. */
    @GET
    @Needs(ApiScope.PEOPLE)
    @Tells("The people who work for the partners of the cooperation, by name.")
    public ApiList<PersonListed> list(
            @QueryParam("text") @Tells("Words in name, function or partner.") @Nullable String text,
            @QueryParam("partner") @Tells("Number of a partner.") @TypedAs(long.class) @Nullable String partner,
            @QueryParam("unit") @Tells("Number of a unit.") @TypedAs(long.class) @Nullable String unit,
            @QueryParam("who") @Tells("Those who have left instead.") @TypedAs(words = PeopleRows.LEFT) @Nullable
                    String who,
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
        List<Partner> partners = directory.partners(here);
        ApiFilters filters = new ApiFilters()
                .text("text", text)
                .among("partner", partner, partners, one -> String.valueOf(one.id()), one -> String.valueOf(one.id()))
                .among("who", who, List.of(PeopleRows.LEFT), one -> one, one -> one);
        if (unit != null && !unit.isEmpty()) {
            filters.among("unit", unit, places.units(partners), Choice::value, Choice::value);
        }
        return ApiPaging.of(page, size)
                .read(people.people(here, partners), filters.sortedBy("name", false), row -> listed(here, row));
    }

    private PersonListed listed(CooperationId here, PersonRow row) {
        return new PersonListed(
                row.card().id().value(),
                row.card().name(),
                row.card().function(),
                row.card().partnerName(),
                row.unit(),
                row.phone(),
                row.card().mail(),
                Optional.ofNullable(row.lastDay()),
                Optional.ofNullable(row.awayUntil()),
                row.deputy(),
                links(here, row.card().id()));
    }

    private ApiLinks links(CooperationId here, PersonId person) {
        return ApiLinks.of(addresses, addresses.page(here, "people", String.valueOf(person.value())));
    }

    /** One. */
    @GET
    @Path("{person}")
    @Needs(ApiScope.PEOPLE)
    @Tells("One person with the seats that they hold in this cooperation.")
    public PersonTold one(@PathParam("person") @TypedAs(long.class) String number) {
        CooperationId here = address.cooperation().id();
        PersonFile file = reading.file(here, DirectoryAddress.person(address));
        return new PersonTold(
                file.card().id().value(),
                file.card().name(),
                file.card().function(),
                file.card().partnerName(),
                file.unitName(),
                file.superior(),
                file.phone(),
                file.card().mail(),
                file.lastDay(),
                file.seats().stream()
                        .map(seat ->
                                new SeatHeldTold(seat.body().key(), seat.body().name(), seat.role()))
                        .toList(),
                links(here, file.card().id()));
    }
}
