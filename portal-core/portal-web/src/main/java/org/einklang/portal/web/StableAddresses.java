package org.einklang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
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

    @Override
    public String page(CooperationId cooperation, String module, String... rest) {
        String tail = rest.length == 0 ? "" : "/" + String.join("/", rest);
        return "/c/" + directory.cooperation(cooperation).key() + "/" + module + tail;
    }

    @Override
    public URI absolute(String path) {
        return URI.create(
                publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) + path : publicUrl + path);
    }
}
