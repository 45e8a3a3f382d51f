package org.einklang.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.rest.ApiList;
import org.einklang.api.rest.ApiMade;
import org.einklang.api.web.Addresses;

/**
 * Makes JSON of what a method has answered, with the pages before and after a list; says where something new is, and if nothing has
 * changed.
 */
@Provider
@ApplicationScoped
public class ApiAnswer implements ContainerResponseFilter {

    private static final int MADE = 201;
    private static final int NOT_MODIFIED = 304;
    private static final int TAG_DIGITS = 32;

    @Inject
    private Addresses addresses;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof ApiMade<?> made) {
            response.setStatus(MADE);
            response.getHeaders().putSingle("Location", made.address());
            response.setEntity(made.thing());
        }
        if (!(response.getEntity() instanceof Record answered)) {
            return;
        }
        String json = answered instanceof ApiList<?> list
                ? listed(list, request, response)
                : RecordJson.of(answered).toString();
        response.setEntity(json, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
        String tag = tag(json);
        response.getHeaders().putSingle("ETag", tag);
        if (request.getMethod().equals("GET") && tag.equals(request.getHeaderString("If-None-Match"))) {
            response.setStatus(NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    /** The tag that an answer has, so that a change can be refused if it would be another one now. */
    public static String tagOf(Record answered) {
        return tag(RecordJson.of(answered).toString());
    }

    /** Names what was answered: another content has another name. */
    private static String tag(String json) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
            return "W/\"" + HexFormat.of().formatHex(digest).substring(0, TAG_DIGITS) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    private String listed(ApiList<?> list, ContainerRequestContext request, ContainerResponseContext response) {
        Map<String, URI> links = new LinkedHashMap<>();
        links.put("self", page(request, list.page()));
        if (list.page() > 1) {
            links.put("prev", page(request, list.page() - 1));
        }
        if (list.more()) {
            links.put("next", page(request, list.page() + 1));
        }
        response.getHeaders()
                .putSingle(
                        "Link",
                        links.entrySet().stream()
                                .map(link -> "<" + link.getValue() + ">; rel=\"" + link.getKey() + "\"")
                                .collect(Collectors.joining(", ")));
        JsonObject told = RecordJson.of(list);
        return RecordJson.with(told, "more", links).toString();
    }

    /** The same list on another page, all else as it was asked. */
    private URI page(ContainerRequestContext request, int number) {
        URI asked = request.getUriInfo()
                .getRequestUriBuilder()
                .replaceQueryParam("page", number)
                .build();
        return addresses.absolute(asked.getRawPath() + "?" + asked.getRawQuery());
    }
}
