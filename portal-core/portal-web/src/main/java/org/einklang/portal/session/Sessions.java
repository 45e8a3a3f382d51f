package org.einklang.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.transaction.Transactional;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.portal.login.AccountSecured;

/** Where the person who acts is logged in. Everybody sees and ends their own sessions, nobody those of others. */
@ApplicationScoped
public class Sessions {

    @Inject
    private SessionStore store;

    @Inject
    private Access access;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Event<SessionsEnded> ended;

    /** The sessions of the person who acts, the one used last first. */
    List<LoginSession> mine() {
        return store.of(access.me());
    }

    /** Whether it is the one in which the person acts. */
    boolean isThisOne(LoginSession session) {
        return session.id() == thisOne();
    }

    /** Ends a session of the person who acts; nothing happens if it has ended meanwhile. */
    @Transactional
    void end(long number) {
        store.end(access.me(), number);
        ended.fire(new SessionsEnded(access.me()));
    }

    /** Ends all sessions of the person who acts except the one in which they act. */
    @Transactional
    void endOthers() {
        if (store.endOthers(access.me(), thisOne()) > 0) {
            ended.fire(new SessionsEnded(access.me()));
        }
    }

    /** Who opens an account in a new way must not stay in by the old one. */
    @Transactional
    void secure(@Observes AccountSecured secured) {
        store.endOthers(secured.person(), spared(secured.exceptSessionId()));
    }

    private long spared(String sessionId) {
        if (sessionId.isEmpty()) {
            return 0;
        }
        HttpSession session = request.getSession(false);
        return session != null && session.getId().equals(sessionId) ? thisOne() : 0;
    }

    private long thisOne() {
        return SessionKey.of(request).map(SessionKey::number).orElse(0L);
    }
}
