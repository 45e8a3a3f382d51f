package org.einklang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.module.FileSource;

/** Finds the module that has a file at an address. */
@ApplicationScoped
class Files {

    @Inject
    @Any
    private Instance<FileSource> sources;

    /**
     * A file, and how it is sent.
     *
     * @param content the file
     * @param picture whether pages show it
     */
    record Found(FileSource.Content content, boolean picture) {}

    /** The file at this path, for the person who is logged in. @throws org.einklang.api.NotVisible without the right */
    Optional<Found> at(String path, HttpServletRequest request) {
        for (FileSource source : sources) {
            Route route = Route.forPeople("/c/{cooperation}/" + source.module() + "/" + source.pattern(), "");
            Optional<Map<String, String>> parts = route.match(path);
            if (parts.isPresent()) {
                request.setAttribute(AddressedRequest.PARTS, parts.get());
                request.setAttribute(AddressedRequest.PATH, path);
                return source.file(parts.get()).map(content -> new Found(content, source.isPicture()));
            }
        }
        return Optional.empty();
    }
}
