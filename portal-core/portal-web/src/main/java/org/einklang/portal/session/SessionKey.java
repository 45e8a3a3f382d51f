package org.einklang.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import org.einklang.api.people.PersonId;

/**
 * What the server's session knows of its row in the database.
 *
 * @param number of the row
 * @param person who is logged in, by number
 */
record SessionKey(long number, long person) implements Serializable {

    private static final String NAME = "einklang.session";

    /** The one of this request, if it has any. */
    static Optional<SessionKey> of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SessionKey) session.getAttribute(NAME));
    }

    void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    boolean belongsTo(PersonId other) {
        return person == other.value();
    }
}
