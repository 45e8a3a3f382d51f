package org.einklang.portal.occupancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.ItemResolver;
import org.einklang.api.occupancy.Clash;
import org.einklang.api.occupancy.Firmness;
import org.einklang.api.occupancy.Occupancy;
import org.einklang.api.occupancy.Occupant;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.TimeSpan;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.StoredDirectory;
import org.einklang.testkit.Persona;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nothing is booked twice, and who may not see a thing learns only that it is there. */
@ExtendWith(ArquillianExtension.class)
class OccupancyIT {

    private static final int MANY = 50;
    private static final AtomicInteger THINGS = new AtomicInteger();
    private static final ItemRef NOTHING = new ItemRef("probe", "none", "0");
    private static final Instant TEN = Instant.parse("2031-03-04T10:00:00Z");
    private static final TimeSpan TEN_TO_TWELVE = hours(0, 2);

    @Inject
    private Occupancy occupancy;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Stage stage;

    /** Shows things of a cooperation, whose key is their type, to those who see its bodies. */
    @ApplicationScoped
    static class Probes implements ItemResolver {

        @Inject
        private Access access;

        @Inject
        private StoredDirectory directory;

        @Override
        public String module() {
            return "probe";
        }

        @Override
        public Map<ItemRef, ItemCard> resolve(Collection<ItemRef> refs) {
            return refs.stream()
                    .filter(ref -> directory
                            .cooperation(ref.type())
                            .filter(one -> access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(one.id())))
                            .isPresent())
                    .collect(Collectors.toMap(ref -> ref, ref -> new ItemCard(ref, "Geheimtreffen", "/c/x")));
        }
    }

    @Test
    void of_fifty_who_book_a_room_at_the_same_moment_one_gets_it() throws Exception {
        Occupant room = room("Werkstatt");

        assertThat(wins(number -> () -> booked(List.of(room)))).isEqualTo(1);
        assertThat(clashes(CHAIR, room)).hasSize(1);
    }

    @Test
    void who_book_the_same_people_in_another_order_do_not_wait_for_each_other_for_ever() throws Exception {
        List<Occupant> people = List.of(somebody(), somebody(), somebody());
        List<Occupant> backwards = List.of(people.get(2), people.get(1), people.get(0));

        assertThat(wins(number -> () -> booked(number % 2 == 0 ? people : backwards)))
                .isEqualTo(1);
    }

    @Test
    void what_follows_upon_another_is_no_clash() {
        Occupant room = room("Saal");
        book(thing(), room, TEN_TO_TWELVE);
        book(thing(), room, hours(2, 3));
        book(thing(), room, hours(-1, 0));

        assertThat(clashes(CHAIR, room)).hasSize(1);
    }

    @Test
    void a_refusal_names_the_room_and_not_what_takes_it() {
        Occupant room = room("Kleiner Saal");
        book(thing(), room, TEN_TO_TWELVE);

        assertThatThrownBy(() -> book(thing(), room, hours(1, 3))).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.key()).isEqualTo("dates.occupied");
            assertThat(no.arguments()).containsExactly(room.name());
        });
    }

    @Test
    void somebody_is_asked_to_two_meetings_at_once_and_the_clash_is_shown() {
        Occupant person = somebody();
        ItemRef first = thing();
        ItemRef second = thing();
        take(first, person, Firmness.SOFT);
        take(second, person, Firmness.SOFT);
        book(thing(), person, TEN_TO_TWELVE);

        assertThat(clashes(CHAIR, person)).hasSize(3);
        assertThat(stage.ask(CHAIR, () -> occupancy.clashes(here(), List.of(person), List.of(TEN_TO_TWELVE), first)))
                .hasSize(2);
    }

    @Test
    void what_somebody_does_in_another_cooperation_is_never_told_here() {
        Occupant both = Occupant.of(stage.person(STEERING_AGENCY));
        TimeSpan then = hours(24 * 7, 24 * 7 + 1);
        CooperationId weidental =
                directory.cooperation("weidental").orElseThrow().id();
        ItemRef theirs = new ItemRef("probe", "weidental", "secret");
        stage.as(STEERING_AGENCY, () -> occupancy.take(weidental, theirs, List.of(both), then, Firmness.SOFT));

        assertThat(seen(STEERING_AGENCY, weidental, both, then).what().map(ItemCard::title))
                .contains("Geheimtreffen");
        assertThat(seen(STEERING_AGENCY, here(), both, then).what()).isEmpty();
        assertThat(seen(SECRETARY, weidental, both, then).what()).isEmpty();
        Clash busy = seen(SECRETARY, here(), both, then);
        assertThat(busy.time()).isEqualTo(then);
        assertThat(busy.what()).isEmpty();
        stage.as(STEERING_AGENCY, () -> occupancy.release(theirs));
    }

    private Clash seen(Persona persona, CooperationId where, Occupant occupant, TimeSpan time) {
        return stage.ask(persona, () -> occupancy.clashes(where, List.of(occupant), List.of(time), NOTHING))
                .get(0);
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    @Test
    void a_thing_that_moves_takes_the_new_time_and_frees_the_old_one() {
        Occupant room = room("Küche");
        ItemRef moved = thing();
        ItemRef late = thing();
        book(moved, room, TEN_TO_TWELVE);
        book(late, room, hours(4, 5));

        assertThatThrownBy(() -> stage.as(CHAIR, () -> occupancy.move(moved, hours(3, 5))))
                .isInstanceOf(RuleViolation.class);
        assertThat(clashes(CHAIR, room)).hasSize(1);
        stage.as(CHAIR, () -> occupancy.move(moved, hours(2, 4)));
        assertThat(clashes(CHAIR, room)).isEmpty();
        stage.as(CHAIR, () -> occupancy.release(late));
        book(thing(), room, hours(4, 6));
    }

    @Test
    void who_is_taken_off_a_thing_is_free() {
        Occupant first = somebody();
        Occupant second = somebody();
        ItemRef course = thing();
        stage.as(CHAIR, () -> occupancy.take(here(), course, List.of(first, second), TEN_TO_TWELVE, Firmness.FIRM));
        stage.as(CHAIR, () -> occupancy.take(here(), course, List.of(second), TEN_TO_TWELVE, Firmness.FIRM));

        book(thing(), first, TEN_TO_TWELVE);
        assertThatThrownBy(() -> book(thing(), second, TEN_TO_TWELVE)).isInstanceOf(RuleViolation.class);
    }

    /** How many of many who try at the same moment succeed. */
    private static int wins(IntFunction<Callable<Boolean>> attempt) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(MANY);
        CountDownLatch together = new CountDownLatch(MANY);
        try {
            List<Future<Boolean>> all = IntStream.range(0, MANY)
                    .mapToObj(number -> threads.submit(() -> {
                        together.countDown();
                        together.await();
                        return attempt.apply(number).call();
                    }))
                    .toList();
            int won = 0;
            for (Future<Boolean> one : all) {
                won += one.get() ? 1 : 0;
            }
            return won;
        } finally {
            threads.shutdownNow();
        }
    }

    /** Whether it was free; anything but the house's own no is a fault. */
    private boolean booked(List<Occupant> occupants) {
        try {
            ItemRef thing = thing();
            stage.as(CHAIR, () -> occupancy.take(here(), thing, occupants, TEN_TO_TWELVE, Firmness.FIRM));
            return true;
        } catch (RuleViolation taken) {
            return false;
        }
    }

    private void book(ItemRef thing, Occupant occupant, TimeSpan time) {
        stage.as(CHAIR, () -> occupancy.take(here(), thing, List.of(occupant), time, Firmness.FIRM));
    }

    private void take(ItemRef thing, Occupant occupant, Firmness firmness) {
        stage.as(CHAIR, () -> occupancy.take(here(), thing, List.of(occupant), TEN_TO_TWELVE, firmness));
    }

    private List<Clash> clashes(Persona persona, Occupant occupant) {
        return stage.ask(persona, () -> occupancy.clashes(here(), List.of(occupant), List.of(TEN_TO_TWELVE), NOTHING));
    }

    private static Occupant room(String name) {
        return Occupant.room(new PartnerId(1), name + " " + THINGS.incrementAndGet());
    }

    /** A person that nobody else's test knows. */
    private static Occupant somebody() {
        return Occupant.of(new PersonId(9_000_000_000L + THINGS.incrementAndGet()));
    }

    private static ItemRef thing() {
        return new ItemRef("probe", "lindental", String.valueOf(THINGS.incrementAndGet()));
    }

    private static TimeSpan hours(int from, int to) {
        return new TimeSpan(TEN.plus(Duration.ofHours(from)), TEN.plus(Duration.ofHours(to)));
    }
}
