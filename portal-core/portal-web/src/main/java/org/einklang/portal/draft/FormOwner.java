package org.einklang.portal.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/** For whom a page was made; a form says it even when the session is long over. */
@ApplicationScoped
public class FormOwner {

    /** Request parameter: the seal. */
    public static final String OWNER = "einklang.owner";

    private static final Duration VALID = Duration.ofDays(7);

    @Inject
    private InstallationSecrets secrets;

    @Inject
    private Clock clock;

    private volatile @Nullable OwnerSeal seal;

    /** What a form of this person carries. */
    public String sealFor(PersonId person) {
        return seal().of(person, clock.instant().plus(VALID));
    }

    /** Whose form it is; nobody's if it does not say so truly. */
    public Optional<PersonId> of(@Nullable String given) {
        return given == null ? Optional.empty() : seal().owner(given, clock.instant());
    }

    private OwnerSeal seal() {
        OwnerSeal known = seal;
        if (known == null) {
            try {
                known = new OwnerSeal(secrets.key("form-owner"));
            } catch (RuntimeException anotherNodeWasFaster) {
                known = new OwnerSeal(secrets.key("form-owner"));
            }
            seal = known;
        }
        return known;
    }
}
