package org.einklang.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.einklang.api.access.Acting;
import org.einklang.api.people.PersonId;
import org.einklang.portal.time.ClockSource;
import org.jspecify.annotations.Nullable;

/** Lets a thread act as a person at a moment; remembers it per thread until the deed is done. */
@ApplicationScoped
public class ActingAs implements Acting {

    private final ThreadLocal<@Nullable Part> playing = new ThreadLocal<>();

    @Inject
    private ClockSource clock;

    @Inject
    private StandingReading reading;

    private record Part(PersonId person, Standing standing) {}

    @Override
    public void as(PersonId person, Instant moment, Runnable deed) {
        play(moment, () -> new Part(person, reading.of(person)), deed);
    }

    @Override
    public void asNobody(Instant moment, Runnable deed) {
        play(moment, () -> null, deed);
    }

    private void play(Instant moment, Supplier<@Nullable Part> part, Runnable deed) {
        Part before = playing.get();
        clock.movable().during(moment, () -> {
            restore(part.get());
            try {
                deed.run();
            } finally {
                restore(before);
            }
        });
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(playing.get()).map(Part::person);
    }

    Optional<Standing> standing() {
        return Optional.ofNullable(playing.get()).map(Part::standing);
    }

    private void restore(@Nullable Part part) {
        if (part == null) {
            playing.remove();
        } else {
            playing.set(part);
        }
    }
}
