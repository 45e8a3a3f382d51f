package org.einklang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.web.Addresses;

/** Addresses of pages; the public part of absolute ones comes from {@code einklang.public-url}. */
@ApplicationScoped
public class StableAddresses implements Addresses {

    @Inject
    private Directory directory;

    @Inject
    @ConfigProperty(name = "einklang.public-url", defaultValue = "http://localhost:8080")
    private String publicUrl;

    /** The keys never change, and a list asks for one with every row. */
    private final Map<CooperationId, String> keys = new ConcurrentHashMap<>();

    @Override
    public String page(CooperationId cooperation, String module, String... rest) {
        String tail = rest.length == 0 ? "" : "/" + String.join("/", rest);
        return "/c/" + key(cooperation) + "/" + module + tail;
    }

    private String key(CooperationId cooperation) {
        return keys.computeIfAbsent(cooperation, id -> directory.cooperation(id).key());
    }

    @Override
    public URI absolute(String path) {
        return URI.create(
                publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) + path : publicUrl + path);
    }
}
