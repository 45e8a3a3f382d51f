package org.einklang.portal.version;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a form began with, carried by the form itself ({@code <e:base>}). Who changes it there only spoils the merging of
 * their own text.
 */
@Named
@RequestScoped
public class MergeBase {

    /** Request parameter: the values. */
    private static final String BASE = "einklang.base";

    @Inject
    private HttpServletRequest request;

    private boolean merged;

    /** What the form that was sent began with; empty if it does not say. */
    public Map<String, String> sent() {
        Map<String, String> values = new LinkedHashMap<>();
        String sent = request.getParameter(BASE);
        if (sent != null) {
            for (String pair : sent.split("&")) {
                String[] parts = pair.split("=", 2);
                if (parts.length == 2) {
                    values.put(decoded(parts[0]), decoded(parts[1]));
                }
            }
        }
        return values;
    }

    /** From now on the form begins with what is stored: what was sent has been merged with it. */
    void beginAnew() {
        merged = true;
    }

    /**
     * The values as a form carries them. A form that comes back because of a fault began with what it was sent with, whatever has been
     * stored meanwhile: otherwise what somebody else has written would be overwritten at the next try.
     */
    public String written(Map<String, String> values) {
        String sent = request.getParameter(BASE);
        if (sent != null && !merged) {
            return sent;
        }
        return values.entrySet().stream()
                .map(value -> encoded(value.getKey()) + "=" + encoded(value.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException forged) {
            return text;
        }
    }
}
