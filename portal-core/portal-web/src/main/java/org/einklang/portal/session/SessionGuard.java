package org.einklang.portal.session;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.portal.login.ClientAddress;
import org.einklang.portal.session.SessionStore.Times;
import org.jspecify.annotations.Nullable;

/**
 * Looks at every request of somebody who is logged in: one read over the primary key says whether the session may go on,
 * on whichever node it is. If not, the request goes on as that of nobody, and {@link #REASON} says why.
 *
 * <p>A request with the header {@link #BACKGROUND} is none of the person's own, so it makes no session last longer.
 */
public class SessionGuard extends HttpFilter {

    /** Request attribute: why the session has just ended, the last part of a key of the login's texts. */
    public static final String REASON = "einklang.session.reason";

    /** Header of requests that a page sends by itself, such as looking for news. */
    public static final String BACKGROUND = "Einklang-Background";

    /** Request attribute: the times of the session, for the note in the frame. */
    static final String TIMES = "einklang.session.times";

    /** What belongs to nobody or asks for a token; a browser's worker gets the page for no connection whenever it likes. */
    private static final List<String> FILES =
            List.of("/jakarta.faces.resource/", "/theme/", "/worker.js", "/offline", "/health/", "/api/", "/openapi");

    private static final int SPARE_SECONDS = 300;

    @Inject
    private transient SessionStore store;

    @Inject
    private transient SessionSettings settings;

    @Inject
    private transient ClientAddress address;

    @Inject
    private transient Clock clock;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (FILES.stream().anyMatch(request.getRequestURI()::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SessionKey> before = SessionKey.of(request);
        Optional<PersonId> person = person(request);
        if (person.isPresent()
                && before.filter(key -> key.belongsTo(person.get())).isPresent()) {
            look(before.get(), request);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            note(before, request);
        }
    }

    private void look(SessionKey key, HttpServletRequest request) throws ServletException {
        SessionLimits limits = settings.limits();
        Instant now = clock.instant();
        Optional<Times> times = store.times(key);
        SessionState state = times.map(known -> limits.judge(known.started(), known.lastUsed(), now))
                .orElse(SessionState.ENDED);
        if (state != SessionState.ALIVE) {
            end(state, key, request);
            return;
        }
        Times known = times.get();
        boolean noted = known.lastUsed().plus(SessionStore.EXACT_TO).isAfter(now);
        if (!noted && request.getHeader(BACKGROUND) == null) {
            store.use(key);
            known = new Times(known.started(), now);
        }
        request.setAttribute(TIMES, known);
    }

    private void end(SessionState state, SessionKey key, HttpServletRequest request) throws ServletException {
        store.end(new PersonId(key.person()), key.number());
        request.setAttribute(REASON, reason(state));
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static String reason(SessionState state) {
        return switch (state) {
            case TOO_OLD -> "limit";
            case ENDED -> "ended";
            case ALIVE, IDLE -> "";
        };
    }

    /** A login or a logout has happened in this request: the row comes or goes with it. */
    private void note(Optional<SessionKey> before, HttpServletRequest request) {
        Optional<PersonId> person = person(request);
        Optional<SessionKey> after = SessionKey.of(request);
        before.filter(key -> person.isEmpty() || !key.belongsTo(person.get()) || after.isEmpty())
                .ifPresent(key -> store.end(new PersonId(key.person()), key.number()));
        HttpSession session = request.getSession(false);
        if (session != null
                && person.isPresent()
                && after.filter(key -> key.belongsTo(person.get())).isEmpty()) {
            begin(person.get(), session, request);
        }
    }

    private void begin(PersonId person, HttpSession session, HttpServletRequest request) {
        long number = store.begin(
                person, Device.of(request.getHeader("User-Agent")), ShortAddress.of(address.exactly(request)));
        new SessionKey(number, person.value()).keepIn(session);
        session.setMaxInactiveInterval((int) settings.limits().idle().toSeconds() + SPARE_SECONDS);
    }

    private static Optional<PersonId> person(HttpServletRequest request) {
        @Nullable Principal caller = request.getUserPrincipal();
        return caller == null || !caller.getName().chars().allMatch(Character::isDigit)
                ? Optional.empty()
                : Optional.of(new PersonId(Long.parseLong(caller.getName())));
    }
}
