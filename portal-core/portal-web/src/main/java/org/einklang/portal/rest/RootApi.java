package org.einklang.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.einklang.api.rest.ApiResource;
import org.einklang.api.rest.Tells;
import org.einklang.api.web.Addresses;

/** Where a program begins. */
@Path("")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class RootApi implements ApiResource {

    @Inject
    private Addresses addresses;

    /** What is there. @param description the OpenAPI document @param tokens where people make keys */
    public record Beginning(String version, URI cooperations, URI description, URI tokens) {}

    /** What is there. */
    @GET
    @Tells("What is there.")
    public Beginning beginning() {
        return new Beginning(
                "v1",
                addresses.absolute(ApiCatalogue.ROOT + "/cooperations"),
                addresses.absolute(OpenApiEndpoint.PATH),
                addresses.absolute("/me/tokens"));
    }
}
