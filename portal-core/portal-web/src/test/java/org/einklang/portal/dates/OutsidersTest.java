package org.einklang.portal.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.einklang.api.RuleViolation;
import org.einklang.api.dates.Outsider;
import org.junit.jupiter.api.Test;

class OutsidersTest {

    @Test
    void people_are_typed_as_in_a_mail_program_or_with_a_blank_between() {
        assertThat(typed("Kim Beispiel <kim@example.org>\n\n  Alex Muster alex@example.org \nohne@example.org"))
                .containsExactly(
                        outsider("Kim Beispiel", "kim@example.org"),
                        outsider("Alex Muster", "alex@example.org"),
                        outsider("ohne@example.org", "ohne@example.org"));
    }

    @Test
    void a_line_without_an_address_is_told() {
        assertThatThrownBy(() -> typed("Kim Beispiel")).isInstanceOfSatisfying(RuleViolation.class, no -> {
            assertThat(no.key()).isEqualTo("dates.outsider_without_mail");
            assertThat(no.arguments()).containsExactly("Kim Beispiel");
            assertThat(no.field()).contains("outsiders");
        });
    }

    @Test
    void the_same_address_is_asked_once() {
        assertThat(Outsiders.checked(
                        List.of(outsider("Kim", "kim@example.org"), outsider("Kim B.", "Kim@Example.org"))))
                .containsExactly(outsider("Kim", "kim@example.org"));
    }

    @Test
    void nobody_sends_mail_to_a_crowd() {
        List<Outsider> crowd = IntStream.rangeClosed(0, Outsiders.MOST)
                .mapToObj(number -> outsider("P" + number, "p" + number + "@example.org"))
                .toList();

        assertThatThrownBy(() -> Outsiders.checked(crowd)).hasMessageContaining("dates.outsiders_many");
    }

    @Test
    void an_address_that_no_mail_server_takes_is_refused() {
        assertThatThrownBy(() -> Outsiders.checked(List.of(outsider("Kim", "kim@exa mple"))))
                .hasMessageContaining("dates.outsider_without_mail");
    }

    private static List<Outsider> typed(String text) {
        return Outsiders.typed(text, Locale.GERMAN);
    }

    private static Outsider outsider(String name, String mail) {
        return new Outsider(name, mail, Locale.GERMAN);
    }
}
