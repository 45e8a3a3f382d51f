package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.einklang.api.dates.NewPoll;
import org.einklang.api.dates.Outsider;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.time.TimeSpan;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.server.CanaryGround;

/** Asks for a date in Weidental, of which nothing must be read in Lindental; comes after the host's canary by its name. */
@ApplicationScoped
class DatesCanary implements DemoData {

    @Inject
    private CanaryGround ground;

    @Inject
    private DatePolls polls;

    @Inject
    private Clock clock;

    @Override
    public String module() {
        return "canary-dates";
    }

    @Override
    public void plant(DemoWorld world) {
        Instant first = clock.instant().plus(Duration.ofDays(20));
        List<TimeSpan> times = List.of(
                new TimeSpan(first, first.plus(Duration.ofHours(1))),
                new TimeSpan(first.plus(Duration.ofDays(1)), first.plus(Duration.ofHours(25))));
        ground.plant(
                world,
                body -> polls.start(new NewPoll(
                        body.id(),
                        null,
                        "Termin " + Canary.WORD,
                        Canary.WORD,
                        Canary.WORD,
                        times,
                        world.today().plusDays(5),
                        List.of(new Outsider(Canary.WORD, "kanarienvogel@wald.example", Locale.GERMAN)))));
    }
}
