package org.einklang.testkit.http;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.jspecify.annotations.Nullable;

/**
 * Visits the portal with a plain HTTP client that keeps cookies and follows no redirect: for status codes, headers and
 * downloads, where a browser would only be slow.
 */
public final class Visitor {

    private static final Map<Persona, Visitor> KNOWN = new ConcurrentHashMap<>();

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private @Nullable Persona comesBack;

    private Visitor() {}

    /** Somebody who is not logged in. */
    public static Visitor anonymous() {
        return new Visitor();
    }

    /** The persona, logged in through the login page. */
    public static Visitor as(Persona persona) {
        Visitor visitor = new Visitor();
        visitor.login(persona);
        return visitor;
    }

    /**
     * The persona with the session they had before in this run: for suites in which everybody opens everything. Where the
     * session itself matters, use {@link #as}.
     */
    public static Visitor known(Persona persona) {
        return KNOWN.computeIfAbsent(persona, unknown -> {
            Visitor visitor = as(persona);
            visitor.comesBack = persona;
            return visitor;
        });
    }

    /** Opens a path of the portal, which begins with a slash. */
    public Answer get(String path) {
        return sendAsKnown(request(TestPortal.address(path)).GET());
    }

    /** Sends a form. */
    public Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return sendAsKnown(request(TestPortal.address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Another test may have ended all sessions of the persona: who comes back logs in once more. */
    private Answer sendAsKnown(HttpRequest.Builder request) {
        Answer answer = send(request);
        Persona persona = comesBack;
        if (persona == null || !answer.location().contains("/login?to=")) {
            return answer;
        }
        comesBack = null; // the login itself is sent as it is
        login(persona);
        comesBack = persona;
        return send(request);
    }

    private void login(Persona persona) {
        Form form = Form.with("login:password", get("/login").body());
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.put("login:name", persona.account());
        fields.put("login:password", Persona.PASSWORD);
        fields.put("login:submit", "login:submit");
        Answer answer = post(form.action().isEmpty() ? "/login" : form.action(), fields);
        if (answer.status() / 100 != 3) {
            throw new AssertionError(persona + " cannot log in: " + answer.status() + "\n" + answer.body());
        }
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException noAnswer) {
            throw new AssertionError("The portal does not answer", noAnswer);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html,*/*")
                .header("Accept-Language", "de");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
