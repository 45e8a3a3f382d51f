package org.einklang.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.module.FileSource;

/** Finds the module that has a file at an address. */
@ApplicationScoped
class Files {

    @Inject
    @Any
    private Instance<FileSource> sources;

    @Inject
    @Any
    private Instance<HostFile> hostFiles;

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
                lieAt(path, parts.get(), request);
                return source.file(parts.get()).map(content -> new Found(content, source.isPicture()));
            }
        }
        return Optional.empty();
    }

    /** Sends the file of the host that lies at this path, if there is one. @throws org.einklang.api.NotVisible without the right */
    boolean sent(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        for (HostFile file : hostFiles) {
            Optional<Map<String, String>> parts =
                    Route.forPeople(file.pattern(), "").match(path);
            if (parts.isPresent()) {
                lieAt(path, parts.get(), request);
                file.send(parts.get(), request, response);
                return true;
            }
        }
        return false;
    }

    private static void lieAt(String path, Map<String, String> parts, HttpServletRequest request) {
        request.setAttribute(AddressedRequest.PARTS, parts);
        request.setAttribute(AddressedRequest.PATH, path);
    }
}
