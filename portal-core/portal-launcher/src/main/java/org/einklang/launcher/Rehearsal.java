package org.einklang.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** A start that only serves to record the classes for the archive: opens the first pages, then ends. */
final class Rehearsal {

    private final Settings settings;

    Rehearsal(Settings settings) {
        this.settings = settings;
    }

    void visitFirstPages() throws IOException, InterruptedException {
        HttpClient browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        for (String page : List.of("/", "/login", "/health/ready")) {
            URI address = URI.create("http://localhost:" + settings.port() + page);
            browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
        }
    }
}
