package org.einklang.testkit.tck;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagePartsTest {

    @Test
    void what_hangs_on_the_page_is_not_built() {
        assertThat(page("<c:if test=\"#{page.open}\">x</c:if>").faults()).isEmpty();
        assertThat(page("<ui:fragment rendered=\"#{page.open}\">x</ui:fragment>")
                        .faults())
                .singleElement()
                .asString()
                .contains("c:if", "page.open");
    }

    @Test
    void what_hangs_on_a_row_is_left_out_when_it_is_shown() {
        String shown =
                "<ui:repeat var=\"row\"><p><ui:fragment rendered=\"#{row.open}\">x</ui:fragment></p></ui:repeat>";
        String built = "<ui:repeat var=\"row\"><p><c:if test=\"#{not row.open}\">x</c:if></p></ui:repeat>";
        assertThat(page(shown).faults()).isEmpty();
        assertThat(page(built).faults()).singleElement().asString().contains("ui:fragment", "row.open");
        assertThat(page("<ui:repeat var=\"row\"><c:if test=\"#{page.rowed}\">x</c:if></ui:repeat>")
                        .faults())
                .as("a condition of the page inside a row")
                .isEmpty();
    }

    @Test
    void a_part_that_pages_include_may_stand_in_a_row() {
        assertThat(new PageParts("<ui:composition xmlns:ui=\"jakarta.faces.facelets\">"
                                + "<ui:fragment rendered=\"#{line.open}\">x</ui:fragment></ui:composition>")
                        .faults())
                .isEmpty();
    }

    private static PageParts page(String content) {
        return new PageParts("<ui:composition xmlns:ui=\"jakarta.faces.facelets\" xmlns:c=\"jakarta.tags.core\""
                + " template=\"/portal.xhtml\">" + content + "</ui:composition>");
    }
}
