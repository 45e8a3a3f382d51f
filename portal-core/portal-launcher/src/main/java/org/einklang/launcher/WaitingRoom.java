package org.einklang.launcher;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Answers on the portal's port from the first second of a start until the host has finished its own and Payara takes the
 * port over. People get a page that says so, machines learn that the portal lives but is not ready.
 */
final class WaitingRoom implements AutoCloseable {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;
    private static final int NO_BODY = -1;
    private static final int THREADS = 8;
    private static final String SECONDS_PER_REQUEST = "10";

    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "svg", "image/svg+xml;charset=UTF-8",
            "woff2", "font/woff2");

    private final HouseLook look;
    private final WaitingPage page;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, WaitingRoom::daemon);

    private WaitingRoom(HouseLook look, HttpServer server) {
        this.look = look;
        this.page = new WaitingPage(look);
        this.server = server;
    }

    /** Opens the port; from now on nobody is turned away without an answer. */
    static WaitingRoom open(String address, int port, HouseLook look) throws IOException {
        // else a visitor who never finishes a request holds a thread for as long as the start lasts
        System.setProperty("sun.net.httpserver.maxReqTime", SECONDS_PER_REQUEST);
        System.setProperty("sun.net.httpserver.maxRspTime", SECONDS_PER_REQUEST);
        WaitingRoom room = new WaitingRoom(look, HttpServer.create(new InetSocketAddress(address, port), 0));
        room.server.createContext("/", room::answer);
        room.server.setExecutor(room.threads);
        room.server.start();
        return room;
    }

    /** Lets the port go. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdown();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
            Headers headers = exchange.getResponseHeaders();
            headers.set("Connection", "close"); // the next request shall find the portal
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "same-origin");
            headers.set("X-Frame-Options", "DENY");
            String path = exchange.getRequestURI().getPath();
            Optional<byte[]> file = look.at(path);
            if (file.isPresent()) {
                headers.set("Content-Type", TYPES.getOrDefault(ending(path), "application/octet-stream"));
                headers.set("Cache-Control", "public, max-age=31536000, immutable");
                headers.set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
                send(exchange, OK, file.get());
            } else if (path.equals("/health") || path.startsWith("/health/")) {
                health(exchange, path.equals("/health/live"));
            } else if (path.startsWith("/api/")) {
                problem(exchange);
            } else {
                page(exchange);
            }
        }
    }

    /** Programs get what they get from the portal when it cannot answer. */
    private static void problem(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        String problem =
                "{\"type\":\"urn:einklang:problem:away\",\"title\":\"Das Portal startet gerade\",\"status\":503,"
                        + "\"detail\":\"Bitte versuchen Sie es gleich noch einmal.\"}";
        send(exchange, UNAVAILABLE, problem.getBytes(StandardCharsets.UTF_8));
    }

    /** A portal that starts is alive: whoever ended it now would end it in the middle of a migration. */
    private void health(HttpExchange exchange, boolean up) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        send(
                exchange,
                up ? OK : UNAVAILABLE,
                ("{\"status\":\"" + (up ? "UP" : "DOWN") + "\",\"checks\":[]}").getBytes(StandardCharsets.UTF_8));
    }

    private void page(HttpExchange exchange) throws IOException {
        Headers asked = exchange.getRequestHeaders();
        Locale locale = WaitingPage.language(asked.getFirst("Cookie"), asked.getFirst("Accept-Language"));
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/html;charset=UTF-8");
        headers.set("Content-Language", locale.getLanguage());
        headers.set("Content-Security-Policy", WaitingPage.policy());
        headers.set("Cache-Control", "no-store");
        send(exchange, UNAVAILABLE, page.in(locale).getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        if (status == UNAVAILABLE) {
            exchange.getResponseHeaders().set("Retry-After", String.valueOf(WaitingPage.PAUSE));
        }
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.getResponseHeaders().set("Content-Length", String.valueOf(body.length));
            exchange.sendResponseHeaders(status, NO_BODY);
        } else {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "einklang-waiting-room");
        thread.setDaemon(true);
        return thread;
    }
}
