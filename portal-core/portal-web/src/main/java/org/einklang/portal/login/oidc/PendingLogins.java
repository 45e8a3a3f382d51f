package org.einklang.portal.login.oidc;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The logins that one browser has begun in its tabs. Each answer is taken once. */
final class PendingLogins implements Serializable {

    private static final long serialVersionUID = 1;
    private static final String NAME = "einklang.oidc.pending";
    private static final int MOST = 5;

    private final LinkedHashMap<String, PendingLogin> byState = new LinkedHashMap<>();

    private PendingLogins() {}

    static void add(HttpSession session, PendingLogin login) {
        PendingLogins all = of(session);
        synchronized (all) {
            all.byState.put(login.state(), login);
            if (all.byState.size() > MOST) {
                all.byState.remove(all.byState.keySet().iterator().next());
            }
        }
        session.setAttribute(NAME, all);
    }

    /** The login that this state names, unless it is over or its answer has been taken before. */
    static Optional<PendingLogin> take(@Nullable HttpSession session, @Nullable String state, Instant now) {
        if (session == null || state == null) {
            return Optional.empty();
        }
        PendingLogins all = of(session);
        @Nullable PendingLogin taken;
        synchronized (all) {
            taken = all.byState.remove(state);
        }
        session.setAttribute(NAME, all);
        return Optional.ofNullable(taken).filter(login -> !login.isOver(now));
    }

    private static PendingLogins of(HttpSession session) {
        return session.getAttribute(NAME) instanceof PendingLogins known ? known : new PendingLogins();
    }
}
