package org.einklang.portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.COORDINATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.einklang.portal.intake.TableLines;
import org.einklang.testkit.http.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is hidden on the page is hidden in its files; addresses say what one looks at. */
@ExtendWith(ArquillianExtension.class)
class ReportIT {

    @Test
    void a_hidden_number_is_in_none_of_the_files() {
        Visitor visitor = Visitor.as(COORDINATOR);
        String csv = visitor.get("/styleguide?few.csv=1").body();

        assertThat(csv).contains("Weiterbildung;•;•;11;20", "Sprache", "Gesamt;43;14;37;94", "nicht gezeigt");
        assertThat(csv.lines().skip(1).filter(line -> line.startsWith("Weiterbildung")))
                .noneMatch(
                        line -> Pattern.compile("(^|;)[18](;|$)").matcher(line).find());
        for (String kind : List.of("xlsx", "ods")) {
            List<List<String>> lines = new ArrayList<>();
            TableLines.read(visitor.get("/styleguide?few." + kind + "=1").bytes(), line -> lines.add(line.cells()));
            assertThat(lines)
                    .as(kind)
                    .contains(
                            List.of("Weiterbildung", "•", "•", "11", "20"), List.of("Gesamt", "43", "14", "37", "94"));
            assertThat(lines.stream().flatMap(List::stream)).as(kind).doesNotContain("1");
        }
    }

    @Test
    void a_hidden_number_is_nowhere_on_the_page() {
        String page = Visitor.as(COORDINATOR).get("/styleguide").body();
        String report = page.substring(page.indexOf("id=\"reportProtecting\""), page.indexOf("id=\"reportSingle\""));

        assertThat(report)
                .contains("nicht gezeigt: kleine Zahl", "Zahlen unter 3")
                .doesNotContain(">1<");
    }

    @Test
    void the_address_says_what_one_looks_at_and_nothing_in_it_is_a_fault() {
        Visitor visitor = Visitor.as(COORDINATOR);
        String contacts = "/c/lindental/contacts/report";

        assertThat(visitor.get(contacts + "?rows=quarter&columns=none&csv=1").body())
                .contains("Zuletzt bestätigt;Einträge", "früher;");
        assertThat(visitor.get(contacts + "?rows=partner&columns=light&period=all&csv=1")
                        .body())
                .contains("Kooperationspartner;bestätigt;bald zu bestätigen;überfällig;Gesamt");
        for (String odd : List.of("?rows=x&columns=x", "?rows=light&columns=light", "?period=1999", "?measure=%00")) {
            assertThat(visitor.get(contacts + odd).status()).isEqualTo(200);
        }
    }
}
