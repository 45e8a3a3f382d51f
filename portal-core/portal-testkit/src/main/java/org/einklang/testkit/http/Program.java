package org.einklang.testkit.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.einklang.testkit.TestPortal;

/** A program that asks the portal with an access token, without cookies. Each is as it was made; {@code with…} makes another. */
public final class Program {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Map<String, String> headers;

    private Program(Map<String, String> headers) {
        this.headers = headers;
    }

    /** Without a token. */
    public static Program anonymous() {
        return new Program(Map.of("Accept", "application/json", "Accept-Language", "de"));
    }

    /** With this token. */
    public static Program with(String token) {
        return anonymous().sending("Authorization", "Bearer " + token);
    }

    /** The same that sends this header as well. */
    public Program sending(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Program(more);
    }

    /** Reads. */
    public Answer get(String path) {
        return ask("GET", path, "");
    }

    /** Asks in another way. @param body JSON, or empty for none */
    public Answer ask(String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(TestPortal.address(path))
                .timeout(Duration.ofSeconds(60))
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
        if (!body.isEmpty() && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            return new Answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException noAnswer) {
            throw new AssertionError("The portal does not answer", noAnswer);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
