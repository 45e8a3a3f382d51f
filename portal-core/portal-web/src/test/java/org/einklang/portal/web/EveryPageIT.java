package org.einklang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.portal.directory.DirectoryNumbers;
import org.einklang.testkit.Persona;
import org.einklang.testkit.rights.Cast;
import org.einklang.testkit.rights.RightsMatrix;
import org.einklang.testkit.rights.Row;
import org.einklang.testkit.rights.WhoMay;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every page and file opens for somebody, on every database: what the pages ask for is asked differently there, and who
 * may open them is not (see {@link RightsMatrixIT}, which needs one database only).
 */
@ExtendWith(ArquillianExtension.class)
class EveryPageIT {

    @Inject
    @Any
    private Instance<WhoMay> tables;

    @Inject
    private DirectoryNumbers numbers;

    @Inject
    private Stage stage;

    @Test
    void every_page_and_file_opens_for_the_first_and_for_the_last_who_may() {
        RightsMatrix tried = new RightsMatrix();
        List<Row> rows = rows().filter(row -> !row.who().isEmpty()).toList();
        assertThat(rows).isNotEmpty();
        rows.forEach(row -> {
            List<Persona> who =
                    Cast.everybody().stream().filter(row.who()::contains).toList();
            tried.expect(who.get(0), row.address(), 200);
            tried.expect(who.get(who.size() - 1), row.address(), 200);
        });

        assertThat(tried.faults()).isEmpty();
    }

    private Stream<Row> rows() {
        return tables.stream()
                .flatMap(Row::of)
                .map(row -> row.withPeople(stage::person))
                .map(row -> row.at(numbers.in(row.address())));
    }
}
