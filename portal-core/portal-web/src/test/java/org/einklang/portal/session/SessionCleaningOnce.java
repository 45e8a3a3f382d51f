package org.einklang.portal.session;

import static org.einklang.testkit.Personas.GUEST;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;

/** A session that ended long ago is forgotten, and one that goes on is not. */
@ApplicationScoped
class SessionCleaningOnce implements DoneOnce {

    private static final String PLACE = "einmal";

    @Inject
    private SessionStore store;

    @Inject
    private AgedSessions aged;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "sessions.job.cleaning";
    }

    @Override
    public Errand errand() {
        Instant now = clock.instant();
        begin(now.minus(Duration.ofDays(10)));
        long lively = begin(now);
        return new Errand("", now, this::numbers, List.of(lively));
    }

    private long begin(Instant moment) {
        long[] number = {0};
        stage.as(
                GUEST,
                moment,
                () -> number[0] = store.begin(stage.person(GUEST), new Device("Firefox", "Linux"), PLACE));
        return number[0];
    }

    private List<Long> numbers() {
        return aged.all(stage.person(GUEST)).stream()
                .filter(session -> session.address().equals(PLACE))
                .map(LoginSession::id)
                .toList();
    }

    @Override
    public void tidyUp() {
        numbers().forEach(number -> store.end(stage.person(GUEST), number));
    }
}
