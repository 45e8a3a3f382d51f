package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.einklang.api.access.Role;
import org.einklang.api.people.VotingRight;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Who is given a seat, deputises or no longer does learns of it, and from whom. */
class SeatTellingIT extends SeatStage {

    private static final String PAGE = "/c/lindental/notifications";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Test
    void who_is_given_a_seat_reads_by_whom_and_in_which_body() {
        stage.as(SECRETARY, () -> give(HOST, Role.MEMBER, VotingRight.ADVISORY));

        assertThat(Visitor.as(HOST).get(PAGE).body())
                .contains("Geschäftsführung Steuerung hat Ihnen einen Sitz gegeben: Gruppe Sitzprobe");
        assertThat(told(SECRETARY)).as("who did it knows").isEmpty();
    }

    @Test
    void deputy_and_holder_learn_who_sits_in_the_seat_and_that_it_is_over() {
        stage.as(COORDINATOR, () -> enter(seat, PRESS_AGENCY));
        assertThat(told(PRESS_AGENCY)).containsExactly("bodies.notice.deputises");
        assertThat(told(PRESS_CITY)).contains("bodies.notice.is_deputised");

        stage.as(
                PRESS_CITY,
                () -> deputising.cancel(file().plan().acting().get(0).id()));
        assertThat(told(PRESS_AGENCY)).containsExactly("bodies.notice.deputises", "bodies.notice.deputises_no_more");
        assertThat(told(PRESS_CITY)).doesNotContain("bodies.notice.is_deputised_no_more");
    }

    @Test
    void standing_deputies_learn_that_they_are_named_and_dismissed() {
        stage.as(SECRETARY, () -> naming.nameDeputy(seat, stage.person(PRESS_AGENCY), null));
        long standIn = file().plan().held().stream()
                .filter(one -> !one.isSeat())
                .findFirst()
                .orElseThrow()
                .id();
        stage.as(SECRETARY, () -> naming.dismiss(standIn));

        assertThat(told(PRESS_AGENCY)).containsExactly("bodies.notice.stand_in", "bodies.notice.stand_in_no_more");
    }

    @Test
    void a_seat_that_ends_is_told() {
        stage.as(SECRETARY, () -> filling.end(seat, today()));

        assertThat(told(PRESS_CITY)).contains("bodies.notice.seated", "bodies.notice.seat_ended");
    }

    private List<String> told(Persona persona) {
        return entities.createQuery(
                        "select t.textKey from Told t where t.personId = :person and t.itemType = 'body'"
                                + " and t.itemId = :body order by t.moment, t.id",
                        String.class)
                .setParameter("person", stage.person(persona).value())
                .setParameter("body", String.valueOf(group.id().value()))
                .getResultList();
    }
}
