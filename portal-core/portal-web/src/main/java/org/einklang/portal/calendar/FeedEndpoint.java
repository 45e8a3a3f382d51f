package org.einklang.portal.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.einklang.api.NotVisible;

/**
 * {@code /ics/{token}.ics}: a calendar for programs that know its secret address, without login, session or cookie. What never
 * was and what was revoked is the same 404.
 */
@WebServlet("/ics/*")
public class FeedEndpoint extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/([A-Za-z0-9_-]{32})\\.ics");
    private static final String RETRY_AFTER_SECONDS = "900";

    /** When a calendar was written changes nothing in it. */
    private static final Pattern STAMPS = Pattern.compile("DTSTAMP:\\S+");

    @Inject
    private transient FeedFetch feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher address = ADDRESS.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        try {
            if (!address.matches()) {
                throw new NotVisible("no address of a feed");
            }
            String calendar = feeds.fetch(address.group(1));
            feeds.note(address.group(1));
            send(calendar, request, response);
        } catch (NotVisible none) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (FeedFetch.Incomplete later) {
            response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static void send(String calendar, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "W/\"" + fingerprint(STAMPS.matcher(calendar).replaceAll("")) + "\"";
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "private, max-age=300");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] bytes = calendar.getBytes(StandardCharsets.UTF_8);
        response.setContentType(CalendarFile.TYPE);
        response.setHeader("Content-Disposition", "inline; filename=\"einklang.ics\"");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String fingerprint(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
