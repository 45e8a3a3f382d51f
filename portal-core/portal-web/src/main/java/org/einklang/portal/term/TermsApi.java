package org.einklang.portal.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.people.CooperationId;
import org.einklang.api.rest.ApiFilters;
import org.einklang.api.rest.ApiLinks;
import org.einklang.api.rest.ApiList;
import org.einklang.api.rest.ApiPaging;
import org.einklang.api.rest.ApiResource;
import org.einklang.api.rest.ApiScope;
import org.einklang.api.rest.Needs;
import org.einklang.api.rest.Tells;
import org.einklang.api.rest.TypedAs;
import org.einklang.api.term.TermKind;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** Shared terms for programs. */
@Path("{cooperation}/terms")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class TermsApi implements ApiResource {

    @Inject
    private TermReading reading;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    /** A term as it is used today. @param since first day of this meaning @param ended whether it is no longer used */
    public record TermTold(
            long id,
            String key,
            TermKind kind,
            String name,
            String definition,
            LocalDate since,
            Optional<LocalDate> lastDay,
            boolean ended,
            ApiLinks links) {}

    /** All of them. */
    @GET
    @Needs(ApiScope.SEARCH)
    @Tells("The shared terms of the cooperation, also those no longer used, each kind in its order.")
    public ApiList<TermTold> list(
            @QueryParam("kind") @Tells("Kind of term.") @TypedAs(TermKind.class) @Nullable String kind,
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
        var chosen = new ApiFilters().oneOf("kind", kind, TermKind.values()).query();
        return ApiPaging.of(page, size)
                .cut(
                        reading.all(here).stream()
                                .filter(one -> chosen.passes("kind", one.term().kind()))
                                .toList(),
                        one -> told(here, one));
    }

    /** One. */
    @GET
    @Path("{term}")
    @Needs(ApiScope.SEARCH)
    @Tells("One term and what it means.")
    public TermTold one(@PathParam("term") String key) {
        CooperationId here = address.cooperation().id();
        return told(here, reading.one(here, key));
    }

    private TermTold told(CooperationId here, TermHistory history) {
        Term term = history.term();
        return new TermTold(
                term.id(),
                term.shortKey(),
                term.kind(),
                history.name(texts.locale()),
                StoredTerms.on(history.versions(), history.today()).wording().definition(),
                history.since(),
                Optional.ofNullable(term.lastDay()),
                history.isEnded(),
                ApiLinks.of(addresses, addresses.page(here, "terms", term.shortKey())));
    }
}
