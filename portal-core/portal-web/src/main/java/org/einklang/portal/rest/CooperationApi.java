package org.einklang.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.rest.ApiLinks;
import org.einklang.api.rest.ApiResource;
import org.einklang.api.rest.Tells;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.PortalRequest;

/** One cooperation, and what can be read there. */
@Path("{cooperation}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CooperationApi implements ApiResource {

    private static final String HERE = ApiCatalogue.ROOT + "/{cooperation}/";

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private ApiCatalogue catalogue;

    /** A cooperation. @param key as it stands in addresses @param resources what lies in it, as far as your rights go */
    public record CooperationTold(String key, String name, List<URI> resources, ApiLinks links) {}

    /** One. */
    @GET
    @Tells("One cooperation to which you belong, and what can be read there.")
    public CooperationTold one() {
        CooperationCard here = address.cooperation();
        List<URI> resources = catalogue.endpoints().stream()
                .filter(endpoint -> endpoint.verb().equals("GET"))
                .map(ApiCatalogue.Endpoint::path)
                .filter(path ->
                        path.startsWith(HERE) && !path.substring(HERE.length()).contains("/"))
                .map(path -> addresses.absolute(path.replace("{cooperation}", here.key())))
                .toList();
        return new CooperationTold(here.key(), here.name(), resources, ApiLinks.of(addresses, "/c/" + here.key()));
    }
}
