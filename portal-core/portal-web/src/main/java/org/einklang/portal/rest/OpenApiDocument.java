package org.einklang.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.einklang.api.rest.ApiMade;
import org.einklang.api.rest.Takes;
import org.einklang.api.rest.Tells;
import org.einklang.api.rest.TypedAs;
import org.einklang.portal.rest.ApiCatalogue.Endpoint;
import org.jspecify.annotations.Nullable;

/**
 * Describes the interface in OpenAPI 3.0, from the methods that answer and the records they answer with: nothing can be
 * missing in it, and nothing stands in it that is not there.
 */
@ApplicationScoped
public class OpenApiDocument {

    private static final Pattern PART = Pattern.compile("\\{(\\w+)}");
    private static final String PROBLEM = "problem";
    private static final String JSON = "application/json";

    @Inject
    private ApiCatalogue catalogue;

    /** The document. */
    public JsonObject json() {
        ApiSchemas schemas = new ApiSchemas();
        JsonObjectBuilder paths = Json.createObjectBuilder();
        catalogue.endpoints().stream()
                .collect(Collectors.groupingBy(Endpoint::path, TreeMap::new, Collectors.toList()))
                .forEach((path, endpoints) -> paths.add(path, path(endpoints, schemas)));
        JsonObject described = paths.build();
        return Json.createObjectBuilder()
                .add("openapi", "3.0.3")
                .add(
                        "info",
                        Json.createObjectBuilder()
                                .add("title", "Einklang")
                                .add("version", "v1")
                                .add(
                                        "description",
                                        "What the pages of the portal show, for programs. See docs/api.md."))
                .add("paths", described)
                .add(
                        "components",
                        Json.createObjectBuilder()
                                .add("schemas", schemas.all())
                                .add("responses", Json.createObjectBuilder().add(PROBLEM, problem()))
                                .add(
                                        "securitySchemes",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "token",
                                                        Json.createObjectBuilder()
                                                                .add("type", "http")
                                                                .add("scheme", "bearer"))))
                .add(
                        "security",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder().add("token", Json.createArrayBuilder())))
                .build();
    }

    private static JsonObjectBuilder path(List<Endpoint> endpoints, ApiSchemas schemas) {
        JsonObjectBuilder path = Json.createObjectBuilder();
        endpoints.forEach(one -> path.add(one.verb().toLowerCase(Locale.ROOT), operation(one, schemas)));
        return path;
    }

    private static JsonObjectBuilder operation(Endpoint endpoint, ApiSchemas schemas) {
        Method method = endpoint.method();
        JsonObjectBuilder operation = Json.createObjectBuilder()
                .add("operationId", method.getDeclaringClass().getSimpleName() + "." + method.getName())
                .add("summary", told(method.getAnnotation(Tells.class)));
        endpoint.needs()
                .ifPresent(needs -> operation.add(
                        "description", "Needs a key for " + needs.value().key() + "."));
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        PART.matcher(endpoint.path())
                .results()
                .map(part -> part.group(1))
                .forEach(part -> parameters.add(
                        parameter(part, "path", true, pathWords(part, method), typed(part(part, method), schemas))));
        Arrays.stream(method.getParameters())
                .filter(one -> one.isAnnotationPresent(QueryParam.class))
                .forEach(one -> parameters.add(parameter(
                        one.getAnnotation(QueryParam.class).value(),
                        "query",
                        false,
                        told(one.getAnnotation(Tells.class)),
                        typed(Optional.of(one), schemas))));
        operation.add("parameters", parameters);
        body(method)
                .ifPresent(takes -> operation.add(
                        "requestBody",
                        Json.createObjectBuilder()
                                .add("required", true)
                                .add("content", content(JSON, schemas.of(takes.value())))));
        return operation.add(
                "responses",
                Json.createObjectBuilder()
                        .add(
                                isMaking(method) ? "201" : "200",
                                Json.createObjectBuilder()
                                        .add(
                                                "description",
                                                isMaking(method)
                                                        ? "It is there now, at the address in Location."
                                                        : "What was asked for.")
                                        .add("content", content(JSON, schemas.of(method.getGenericReturnType()))))
                        .add("default", Json.createObjectBuilder().add("$ref", "#/components/responses/" + PROBLEM)));
    }

    private static boolean isMaking(Method method) {
        return method.getReturnType() == ApiMade.class;
    }

    private static Optional<Takes> body(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(one -> Optional.ofNullable(one.getAnnotation(Takes.class)).stream())
                .findFirst();
    }

    private static String pathWords(String name, Method method) {
        return part(name, method)
                .map(one -> told(one.getAnnotation(Tells.class)))
                .filter(words -> !words.isEmpty())
                .orElse("As in the address of its page.");
    }

    /** The parameter for this part of the address; none for the cooperation, which the portal reads itself. */
    private static Optional<Parameter> part(String name, Method method) {
        return Arrays.stream(method.getParameters())
                .filter(one -> named(one, name))
                .findFirst();
    }

    private static JsonObject typed(Optional<Parameter> parameter, ApiSchemas schemas) {
        return parameter
                .map(one -> one.getAnnotation(TypedAs.class))
                .map(schemas::of)
                .orElseGet(() -> schemas.of(String.class));
    }

    private static boolean named(Parameter parameter, String name) {
        PathParam part = parameter.getAnnotation(PathParam.class);
        return part != null && part.value().equals(name);
    }

    private static String told(@Nullable Tells tells) {
        return tells == null ? "" : tells.value();
    }

    private static JsonObjectBuilder parameter(
            String name, String in, boolean required, String words, JsonObject schema) {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("in", in)
                .add("required", required)
                .add("description", words)
                .add("schema", schema);
    }

    private static JsonObjectBuilder content(String type, JsonObject schema) {
        return Json.createObjectBuilder().add(type, Json.createObjectBuilder().add("schema", schema));
    }

    private static JsonObjectBuilder problem() {
        JsonObjectBuilder text = Json.createObjectBuilder().add("type", "string");
        JsonObject string = text.build();
        return Json.createObjectBuilder()
                .add("description", "What went wrong (RFC 9457).")
                .add(
                        "content",
                        content(
                                ApiProblem.TYPE,
                                Json.createObjectBuilder()
                                        .add("type", "object")
                                        .add(
                                                "properties",
                                                Json.createObjectBuilder()
                                                        .add("type", string)
                                                        .add("title", string)
                                                        .add(
                                                                "status",
                                                                Json.createObjectBuilder()
                                                                        .add("type", "integer"))
                                                        .add("detail", string))
                                        .build()));
    }
}
