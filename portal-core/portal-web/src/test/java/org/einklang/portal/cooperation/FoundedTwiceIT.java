package org.einklang.portal.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two who set up the same at the same moment: nobody meets a fault, and nothing is there twice. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FoundedTwiceIT {

    private static final int AT_ONCE = 6;
    private static final String NEW = "/admin/cooperations/new";

    @Test
    void of_those_who_set_up_one_cooperation_at_once_one_does_and_the_others_keep_what_they_typed() throws Exception {
        List<Answer> answers = new ArrayList<>();
        ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Future<Answer>> given = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                Map<String, String> typed = typed(i);
                given.add(crowd.submit(() -> Visitor.as(ADMINISTRATOR).submit(NEW, typed, "founding:found")));
            }
            for (Future<Answer> answer : given) {
                answers.add(answer.get());
            }
        } finally {
            crowd.shutdownNow();
        }
        assertThat(answers).filteredOn(answer -> answer.status() == 302).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 302).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body())
                    .contains("Kooperation Zwillingstal")
                    .containsAnyOf("Im selben Augenblick", "hat schon eine andere Kooperation");
        });
    }

    private static Map<String, String> typed(int number) {
        return Map.of(
                "founding:cooperation", "Kooperation Zwillingstal",
                "founding:key", "zwillingstal",
                "founding:federalState", "NI",
                "founding:who", "NEWCOMER",
                "founding:organisation", "Gemeinde Zwillingstal " + number,
                "founding:shortName", "Zwillingstal " + number,
                "founding:name", "Geschäftsstelle Zwillingstal " + number,
                "founding:mail", "zwilling" + number + "@example.org",
                "founding:login", "zwilling." + number);
    }
}
