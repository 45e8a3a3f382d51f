package org.einklang.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
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

/** Searching for programs. */
@Path("{cooperation}/search")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SearchApi implements ApiResource {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    @Inject
    private Search search;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    /** Something that was found. @param kind module and type, such as meetings.meeting @param page where it is */
    public record HitTold(String kind, String title, Optional<LocalDate> day, URI page) {}

    /** What fits. */
    @GET
    @Needs(ApiScope.SEARCH)
    @Tells("What has all the words, the best first; a hundred at most.")
    public ApiList<HitTold> list(
            @QueryParam("q") @Tells("The words; two letters or digits at least.") @Nullable String q,
            @QueryParam("kind") @Tells("Only this kind, module and type.") @Nullable String kind,
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
        String text = Objects.requireNonNullElse(q, "").strip();
        if (text.codePoints().filter(Character::isLetterOrDigit).count() < SHORTEST) {
            throw new RuleViolation("tokens.api.question", SHORTEST).at("q");
        }
        Choice choice = Choice.of(name -> name.equals("kind") ? Objects.requireNonNullElse(kind, "") : "");
        Answer answer = search.find(here, text.substring(0, Math.min(LONGEST, text.length())), choice);
        return ApiPaging.of(page, size).cut(answer.hits(), this::told);
    }

    private HitTold told(Answer.Seen seen) {
        return new HitTold(
                seen.hit().kind(),
                seen.card().title(),
                seen.hit().day(),
                addresses.absolute(seen.card().address()));
    }
}
