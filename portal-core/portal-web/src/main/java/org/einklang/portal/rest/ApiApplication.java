package org.einklang.portal.rest;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Everything below {@code /api/v1}: the resources of host and modules, as CDI knows them, and what goes around each of them. */
@ApplicationPath("/api/v1")
public class ApiApplication extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        Set<Class<?>> classes =
                new HashSet<>(CDI.current().select(ApiCatalogue.class).get().classes());
        classes.add(ScopeCheck.class);
        classes.add(ApiAnswer.class);
        classes.add(ApiFaults.class);
        return classes;
    }

    /** No description but our own. */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
