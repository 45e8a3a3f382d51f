package org.einklang.benchmark;

import java.io.ByteArrayInputStream;
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
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One session with the portal, logged in or not. */
final class Visitor {

    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*type=\"hidden\"[^>]*>");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1) // over HTTP/2 Payara packs nothing
            .cookieHandler(cookies)
            .build();
    private final URI portal;

    /** An answer: the bytes as they came over the wire. */
    record Answer(HttpResponse<byte[]> response) {

        int status() {
            return response.statusCode();
        }

        int bytesOnWire() {
            return response.body().length;
        }

        byte[] bytes() throws IOException {
            boolean packed = response.headers().firstValue("Content-Encoding").isPresent();
            return packed
                    ? new GZIPInputStream(new ByteArrayInputStream(response.body())).readAllBytes()
                    : response.body();
        }

        String text() throws IOException {
            return new String(bytes(), StandardCharsets.UTF_8);
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Visitor(URI portal) {
        this.portal = portal;
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path).header("Accept-Encoding", "gzip").GET());
    }

    /** One who is logged in, or who is not if nobody is to look. */
    static Visitor of(URI portal, Page page) throws IOException, InterruptedException {
        Visitor visitor = new Visitor(portal);
        if (page.isForPeople()) {
            visitor.login(page.who());
        }
        return visitor;
    }

    /** Logs in through the login page. */
    void login(String name) throws IOException, InterruptedException {
        String page = get("/login").text();
        Map<String, String> fields = hidden(page.substring(page.indexOf("id=\"login\"")));
        fields.put("login:name", name);
        fields.put("login:password", "einklang");
        fields.put("login:submit", "login:submit");
        Answer answer = post("/login", fields);
        if (answer.status() / 100 != 3) {
            throw new IOException("cannot log in: " + answer.status() + "\n" + answer.text());
        }
    }

    /**
     * Sends the last form of a page that was shown before, without pressing any of its buttons: the page is shown again if
     * the server still knows it.
     */
    Answer sendAgain(String path, String page) throws IOException, InterruptedException {
        int state = page.lastIndexOf("name=\"jakarta.faces.ViewState\"");
        int form = page.lastIndexOf("<form", state);
        if (state < 0 || form < 0) {
            throw new IOException(path + " has no form");
        }
        return post(path, hidden(page.substring(form, page.indexOf("</form>", state))));
    }

    private static Map<String, String> hidden(String form) {
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(form)
                .results()
                .map(MatchResult::group)
                .forEach(input -> fields.putIfAbsent(attribute(input, "name"), attribute(input, "value")));
        return fields;
    }

    private Answer post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept-Encoding", "gzip")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The session as a request names it; empty before anything was remembered. */
    String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(portal.resolve(path))
                .timeout(Duration.ofSeconds(120))
                .header("Accept-Language", "de");
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return matcher.find() ? matcher.group(1).replace("&amp;", "&").replace("&quot;", "\"") : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
