package org.einklang.portal.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.DynamicFeature;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.FeatureContext;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.rest.ApiScope;
import org.einklang.api.rest.Needs;
import org.einklang.portal.text.Bundles;
import org.einklang.portal.text.SpokenLanguage;
import org.einklang.portal.token.TokenCheck.Valid;
import org.einklang.portal.web.AddressedRequest;

/** Before each method: takes the address apart as for pages, and looks whether the key was made for this. */
@Provider
public class ScopeCheck implements DynamicFeature {

    private static final int FORBIDDEN = 403;

    @Override
    public void configure(ResourceInfo method, FeatureContext context) {
        context.register(
                new Check(Optional.ofNullable(method.getResourceMethod().getAnnotation(Needs.class))
                        .map(Needs::value)));
    }

    /** For methods that need this. */
    private record Check(Optional<ApiScope> needed) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            request.setProperty(AddressedRequest.PARTS, parts(request));
            Valid key = (Valid) Objects.requireNonNull(request.getProperty(ApiDoor.KEY));
            needed.filter(scope -> !key.scopes().contains(scope)).ifPresent(scope -> refuse(request, scope));
        }

        private static Map<String, String> parts(ContainerRequestContext request) {
            return request.getUriInfo().getPathParameters().entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, part -> part.getValue().get(0)));
        }

        private static void refuse(ContainerRequestContext request, ApiScope scope) {
            String label = Bundles.text(SpokenLanguage.current(), "tokens.scope." + scope);
            request.abortWith(Response.fromResponse(
                            ApiProblem.of(FORBIDDEN, "scope", SpokenLanguage.current(), label, scope.key())
                                    .response())
                    .header(
                            "WWW-Authenticate",
                            "Bearer realm=\"Einklang\", error=\"insufficient_scope\", scope=\"" + scope.key() + "\"")
                    .build());
        }
    }
}
