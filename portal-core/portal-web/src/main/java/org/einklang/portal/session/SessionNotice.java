package org.einklang.portal.session;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.einklang.portal.session.SessionStore.Times;

/** What the frame of a page knows of the end of its session, so that the person can be told in time. */
@Named
@RequestScoped
public class SessionNotice {

    @Inject
    private HttpServletRequest request;

    @Inject
    private SessionSettings settings;

    @Inject
    private Clock clock;

    /** Whether there is a session that will end. */
    public boolean isNeeded() {
        return times().isPresent();
    }

    /** So many seconds are left. */
    public long getSecondsLeft() {
        return times().map(this::end)
                .map(end -> Math.max(0, Duration.between(clock.instant(), end).toSeconds()))
                .orElse(0L);
    }

    /** So many seconds before the end the person is told. */
    public long getNotice() {
        return settings.limits().notice().toSeconds();
    }

    Instant end() {
        return times().map(this::end).orElseGet(clock::instant);
    }

    boolean canGoOn() {
        return times().filter(times -> settings.limits().canGoOn(times.started(), times.lastUsed()))
                .isPresent();
    }

    private Instant end(Times times) {
        return settings.limits().end(times.started(), times.lastUsed());
    }

    private Optional<Times> times() {
        return Optional.ofNullable((Times) request.getAttribute(SessionGuard.TIMES));
    }
}
