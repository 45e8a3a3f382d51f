package org.einklang.portal.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How old the last copy of the data is, as far as the portal knows. */
@ApplicationScoped
class BackupWatch implements Watch {

    private static final int OLD_DAYS = 7;

    @Inject
    private DataFolder folder;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String part() {
        return "backup";
    }

    @Override
    public Verdict look() {
        return verdict(folder.lastBackup(), clock.instant());
    }

    /** What is to be said about a copy of that moment. */
    static Verdict verdict(Optional<Instant> last, Instant now) {
        if (last.isEmpty()) {
            return Verdict.of(Light.OPEN, "backup.unknown");
        }
        long days = Math.max(0, Duration.between(last.get(), now).toDays());
        return Verdict.of(days > OLD_DAYS ? Light.WARN : Light.OK, days == 0 ? "backup.today" : "backup.days", days)
                .with("days", days);
    }
}
