package org.einklang.portal.pagehelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.SECRETARY;

import org.einklang.testkit.http.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From each page a link leads to the help on it, without script and without a login. */
@ExtendWith(ArquillianExtension.class)
class PageHelpIT {

    @Test
    void a_page_of_the_host_and_one_of_a_module_lead_to_their_help() {
        Visitor secretary = Visitor.as(SECRETARY);

        assertThat(secretary.get("/c/lindental/bodies").body()).contains("/help?page=core.bodies");
        assertThat(secretary.get("/c/lindental/meetings").body()).contains("/help?page=meetings.meetings");
        assertThat(secretary.get("/help?page=meetings.meetings").body())
                .contains("Hilfe zu dieser Seite", "Wer diese Seite sieht:");
        assertThat(Visitor.anonymous().get("/login").body()).contains("/help?page=core.login");
        assertThat(Visitor.anonymous().get("/help?page=core.login").body())
                .contains("Melden Sie sich mit Ihrem Anmeldenamen an.");
    }

    @Test
    void an_invented_page_has_no_help_of_its_own() {
        assertThat(Visitor.anonymous().get("/help?page=core.%3Cscript%3E").body())
                .contains("Sich zurechtfinden")
                .doesNotContain("Wer diese Seite sieht:", "<script>alert");
    }
}
