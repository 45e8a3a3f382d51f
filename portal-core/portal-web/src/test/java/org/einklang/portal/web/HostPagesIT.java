package org.einklang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import org.einklang.testkit.http.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How pages are reached, and how not; who may open which is in {@link RightsMatrixIT}. */
@ExtendWith(ArquillianExtension.class)
class HostPagesIT {

    @Test
    void a_view_is_not_reached_by_its_file() {
        assertThat(Visitor.as(COORDINATOR).get("/core/people.xhtml").status()).isEqualTo(404);
        assertThat(Visitor.as(COORDINATOR)
                        .get("/modules/meetings/meetings.xhtml")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void another_cooperation_looks_like_none() {
        Visitor secretary = Visitor.as(SECRETARY);

        assertThat(secretary.get("/c/weidental").body())
                .isEqualTo(secretary.get("/c/gibtesnicht").body());
        assertThat(secretary.get("/c/weidental").status()).isEqualTo(404);
    }

    @Test
    void the_set_up_is_over_once_somebody_lives_here() {
        assertThat(Visitor.anonymous().get("/setup").status()).isEqualTo(404);
    }
}
