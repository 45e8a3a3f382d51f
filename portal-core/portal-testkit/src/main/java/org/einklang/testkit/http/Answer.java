package org.einklang.testkit.http;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.einklang.testkit.server.StatementsHeader;

/** What the portal answered. */
public final class Answer {

    private final HttpResponse<byte[]> response;

    Answer(HttpResponse<byte[]> response) {
        this.response = response;
    }

    /** Status code. */
    public int status() {
        return response.statusCode();
    }

    /** The body as text. */
    public String body() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The body as it came. */
    public byte[] bytes() {
        return response.body();
    }

    /** The header, or an empty text. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** Where a redirect leads to, or an empty text. */
    public String location() {
        return header("Location");
    }

    /** The status, and what failed if something did: for a test to say what was wrong. */
    @Override
    public String toString() {
        return (status() + " " + location() + header(StatementsHeader.FAILED)).strip();
    }

    /** How many SQL statements the request took, login and shell included. */
    public int statements() {
        String count = header(StatementsHeader.NAME);
        if (count.isEmpty()) {
            throw new AssertionError("no header " + StatementsHeader.NAME + " in " + response.headers());
        }
        return Integer.parseInt(count);
    }
}
