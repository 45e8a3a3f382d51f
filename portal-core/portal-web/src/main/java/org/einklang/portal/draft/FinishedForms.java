package org.einklang.portal.draft;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The forms of this session whose act has been done: what their pages still save afterwards, because it was on its way, is
 * no draft any more.
 */
final class FinishedForms implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String NAME = "einklang.finished";
    private static final int MOST = 50;

    private final LinkedHashMap<String, Instant> finished = new LinkedHashMap<>();

    private FinishedForms() {}

    /** Notes that the act has been done now. */
    static void add(HttpServletRequest request, DraftPlace place, Instant now) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            of(session).add(key(place), now);
        }
    }

    /** Whether the act has been done after the page was made (milliseconds since 1970). */
    static boolean has(HttpServletRequest request, DraftPlace place, @Nullable String made) {
        HttpSession session = request.getSession(false);
        return session != null
                && made != null
                && made.matches("\\d{1,15}")
                && of(session).isAfter(key(place), Instant.ofEpochMilli(Long.parseLong(made)));
    }

    private static FinishedForms of(HttpSession session) {
        FinishedForms forms = session.getAttribute(NAME) instanceof FinishedForms known ? known : new FinishedForms();
        session.setAttribute(NAME, forms);
        return forms;
    }

    private synchronized void add(String key, Instant now) {
        finished.remove(key);
        finished.put(key, now);
        if (finished.size() > MOST) {
            Map.Entry<String, Instant> oldest = finished.entrySet().iterator().next();
            finished.remove(oldest.getKey());
        }
    }

    private synchronized boolean isAfter(String key, Instant made) {
        Instant end = finished.get(key);
        return end != null && !end.isBefore(made);
    }

    private static String key(DraftPlace place) {
        return place.address() + " " + place.form();
    }
}
