package org.einklang.portal.rest;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.einklang.portal.text.Bundles;

/**
 * What is said to a program when it gets nothing, in the reader's words (RFC 9457); nothing of the inside.
 *
 * @param status as HTTP says it
 * @param kind of the problem; names its texts and, for those that a program can do something about, its type
 * @param detail what to do
 * @param errors what is wrong with what was sent
 */
public record ApiProblem(int status, String kind, String title, String detail, List<Wrong> errors) {

    static final String TYPE = "application/problem+json";

    private static final String OWN = "urn:einklang:problem:";
    private static final Map<Integer, String> KINDS = Map.ofEntries(
            Map.entry(401, "token"),
            Map.entry(403, "refused"),
            Map.entry(404, "not_found"),
            Map.entry(405, "method"),
            Map.entry(406, "not_acceptable"),
            Map.entry(409, "conflict"),
            Map.entry(412, "precondition"),
            Map.entry(413, "too_large"),
            Map.entry(415, "media_type"),
            Map.entry(422, "invalid"),
            Map.entry(429, "too_many"),
            Map.entry(503, "away"));
    private static final int FIRST_OF_OURS = 500;

    /** Something that was sent. @param field which @param detail what is wrong with it */
    public record Wrong(String field, String detail) {}

    /** The usual one for this status. */
    public static ApiProblem of(int status, Locale locale) {
        return of(status, KINDS.getOrDefault(status, status < FIRST_OF_OURS ? "request" : "fault"), locale);
    }

    /** One of a kind, with what fills its text. */
    static ApiProblem of(int status, String kind, Locale locale, Object... arguments) {
        return new ApiProblem(
                status,
                kind,
                Bundles.text(locale, "tokens.problem." + kind + ".title"),
                Bundles.text(locale, "tokens.problem." + kind + ".detail", arguments),
                List.of());
    }

    /** The same with what is wrong. */
    ApiProblem because(String words, List<Wrong> wrong) {
        return new ApiProblem(status, kind, title, words, wrong);
    }

    /** Under which a fault of ours stands in the log. */
    ApiProblem under(String reference) {
        return new ApiProblem(status, kind, title, detail + " " + reference, errors);
    }

    /** As it is sent. */
    public String json() {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", OWN + kind.replace('_', '-'))
                .add("title", title)
                .add("status", status)
                .add("detail", detail);
        if (!errors.isEmpty()) {
            JsonArrayBuilder wrong = Json.createArrayBuilder();
            errors.forEach(one -> wrong.add(
                    Json.createObjectBuilder().add("field", one.field()).add("detail", one.detail())));
            json.add("errors", wrong);
        }
        return json.build().toString();
    }

    /** As an answer. */
    Response response() {
        return Response.status(status).type(TYPE).entity(json()).build();
    }

    /** Sends it. */
    public void send(HttpServletResponse response) throws IOException {
        byte[] bytes = json().getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType(TYPE);
        response.setHeader("Cache-Control", "no-store");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
