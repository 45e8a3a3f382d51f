package org.einklang.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.rest.ApiResource;
import org.einklang.api.rest.Needs;

/** What answers below {@code /api/v1}, of host and modules: the one source for the server, its document and its tests. */
@ApplicationScoped
public class ApiCatalogue {

    /** Where all of it lies. */
    static final String ROOT = "/api/v1";

    @Inject
    @Any
    private Instance<ApiResource> resources;

    /**
     * An address and how to ask there.
     *
     * @param path with placeholders
     * @param verb such as GET
     * @param method that answers
     */
    public record Endpoint(String path, String verb, Method method) {

        /** What a token must be made for. */
        public Optional<Needs> needs() {
            return Optional.ofNullable(method.getAnnotation(Needs.class));
        }
    }

    /** The classes that answer. */
    Set<Class<?>> classes() {
        return resources
                .handlesStream()
                .map(handle -> handle.getBean().getBeanClass())
                .collect(Collectors.toSet());
    }

    /** All addresses in their order. */
    public List<Endpoint> endpoints() {
        return classes().stream()
                .flatMap(ApiCatalogue::endpoints)
                .sorted(Comparator.comparing(Endpoint::path).thenComparing(Endpoint::verb))
                .toList();
    }

    private static Stream<Endpoint> endpoints(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .flatMap(method -> verb(method).stream().map(verb -> new Endpoint(path(type, method), verb, method)));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.ofNullable(type.getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> type, Method method) {
        return ROOT
                + Stream.of(type.getAnnotation(Path.class), method.getAnnotation(Path.class))
                        .flatMap(Stream::ofNullable)
                        .map(Path::value)
                        .filter(part -> !part.isEmpty())
                        .map(part -> "/" + part)
                        .collect(Collectors.joining());
    }
}
