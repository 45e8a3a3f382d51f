package org.einklang.testkit.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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

    private static final String BOUNDARY = "einklang-7c1f0e52";

    private final CookieManager cookies = new CookieManager();

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private final String address;

    private final String portal;

    private @Nullable Persona comesBack;

    private Visitor(String address) {
        this(address, "");
    }

    private Visitor(String address, String portal) {
        this.address = address;
        this.portal = portal;
    }

    /** Somebody who is not logged in. */
    public static Visitor anonymous() {
        return new Visitor("");
    }

    /** Somebody who is not logged in and comes from this network address, as a trusted proxy would tell the portal. */
    public static Visitor from(String address) {
        return new Visitor(address);
    }

    /** The persona, logged in through the login page. */
    public static Visitor as(Persona persona) {
        Visitor visitor = new Visitor("");
        visitor.login(persona);
        return visitor;
    }

    /** The persona, logged in to a portal that the test has started by itself, at an address without a path. */
    public static Visitor as(Persona persona, String portal) {
        Visitor visitor = new Visitor("", portal);
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

    /** What the portal has given the visitor to be known by. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    /** Opens a path of the portal, which begins with a slash. */
    public Answer get(String path) {
        return sendAsKnown(request(path).GET());
    }

    /** Asks for a path as a page does by itself, which is nothing that the person has done. */
    public Answer inTheBackground(String path) {
        return send(request(path).header("Einklang-Background", "1").GET());
    }

    /** Sends a form. */
    public Answer post(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return sendAsKnown(request(path)
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

    /** Fills the form of this page that has these fields, and presses the button of this name, whatever comes of it. */
    public Answer submit(String path, Map<String, String> typed, String button) {
        return filled(path, typed, button).get();
    }

    /** Chooses a file in the form of this page that has this field, and presses the button of this name. */
    public Answer upload(String path, String field, String fileName, byte[] content, String button) {
        Form form = Form.with(field, get(path).body());
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        form.fields().forEach((name, value) -> part(body, "name=\"" + name + "\"", utf8(value)));
        part(body, "name=\"" + field + "\"; filename=\"" + fileName + "\"", content);
        part(body, "name=\"" + button + "\"", utf8(button));
        body.writeBytes(utf8("--" + BOUNDARY + "--\r\n"));
        return sendAsKnown(request(form.action().isEmpty() ? path : form.action())
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String head, byte[] content) {
        body.writeBytes(utf8("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n"));
        body.writeBytes(content);
        body.writeBytes(utf8("\r\n"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Asks whether a file is still the one with this tag. */
    public Answer again(String path, String tag) {
        return sendAsKnown(request(path).header("If-None-Match", tag).GET());
    }

    /** The same form, filled and in hand: it is sent when the answer is asked for, at the same moment as others if need be. */
    public Supplier<Answer> filled(String path, Map<String, String> typed, String button) {
        Form form = Form.with(typed.keySet().iterator().next(), get(path).body());
        Map<String, String> fields = new LinkedHashMap<>(form.fields());
        fields.putAll(typed);
        fields.put(button, button);
        return () -> post(form.action().isEmpty() ? path : form.action(), fields);
    }

    /**
     * Everything that can be pressed on a page, by the name of the button: with its form filled and in hand, to be sent later than
     * the page it belongs to. Nothing of forms for files, and if there is no such page for the visitor.
     *
     * @param words what is typed where something can be typed
     */
    public Map<String, Supplier<Answer>> everyButton(String path, String words) {
        Map<String, Supplier<Answer>> all = new LinkedHashMap<>();
        Answer page = get(path);
        if (page.status() == 200) {
            Form.all(page.body())
                    .filter(form -> !form.isForFiles())
                    .forEach(form -> form.buttons().forEach(button -> {
                        Map<String, String> fields = form.filled(words);
                        fields.put(button, button);
                        all.put(button, () -> post(form.action().isEmpty() ? path : form.action(), fields));
                    }));
        }
        return all;
    }

    /** Tries to log in, whatever comes of it. */
    public Answer tryLogin(String name, String password) {
        return submit("/login", Map.of("login:name", name, "login:password", password), "login:submit");
    }

    private void login(Persona persona) {
        Answer answer = tryLogin(persona.account(), Persona.PASSWORD);
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

    private HttpRequest.Builder request(String path) {
        URI uri = portal.isEmpty() ? TestPortal.address(path) : URI.create(portal + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "text/html,*/*")
                .header("Accept-Language", "de");
        return address.isEmpty() ? request : request.header("X-Forwarded-For", address);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
