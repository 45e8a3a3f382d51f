package org.einklang.testkit.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.einklang.api.access.Acting;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.people.PersonId;
import org.einklang.testkit.Persona;
import org.jspecify.annotations.Nullable;

/**
 * Where tests inside the server act as a persona, with that persona's rights. Knows the people of the demo because it
 * is present, as a part of the demo that plants nothing, when they are planted.
 *
 * <pre>{@code
 * stage.as(SECRETARY, () -> planning.plan(…));
 * }</pre>
 */
@ApplicationScoped
public class Stage implements DemoData {

    private final AtomicReference<@Nullable DemoWorld> planted = new AtomicReference<>();

    @Inject
    private Acting acting;

    @Inject
    private Clock clock;

    @Override
    public String module() {
        return "testkit";
    }

    @Override
    public void plant(DemoWorld world) {
        planted.set(world);
    }

    /** The example world. */
    public DemoWorld world() {
        return Objects.requireNonNull(planted.get(), "the portal under test does not run as demo");
    }

    /** The person that this persona is. */
    public PersonId person(Persona persona) {
        return world().person(persona.account());
    }

    /** Does the deed as the persona, now. */
    public void as(Persona persona, Runnable deed) {
        as(persona, clock.instant(), deed);
    }

    /** Does the deed as the persona, while the portal's clock stands at this moment. */
    public void as(Persona persona, Instant moment, Runnable deed) {
        acting.as(person(persona), moment, deed);
    }

    /** Does the deed as the portal's own jobs do it: nobody is logged in, and its clock stands at this moment. */
    public void asNobody(Instant moment, Runnable deed) {
        acting.asNobody(moment, deed);
    }

    /** What the persona gets for an answer, now. */
    public <T> T ask(Persona persona, Supplier<T> question) {
        AtomicReference<@Nullable T> answer = new AtomicReference<>();
        as(persona, () -> answer.set(question.get()));
        return Objects.requireNonNull(answer.get());
    }
}
