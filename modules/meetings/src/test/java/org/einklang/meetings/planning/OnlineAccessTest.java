package org.einklang.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.einklang.api.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lets people into the room is a safe link, a telephone number with its PIN, or both. */
class OnlineAccessTest {

    private static final String LINK = "https://konferenz.example/raum?id=42";

    @Test
    void link_and_telephone_may_be_there_together_alone_or_not_at_all() {
        assertThat(new OnlineAccess(" " + LINK + " ", "", "").getLink()).isEqualTo(LINK);
        assertThat(new OnlineAccess("", "0221 555-0100", "").isEmpty()).isFalse();
        assertThat(new OnlineAccess(LINK, "+49 (0)221 5550100", "4711 08#").getPin())
                .isEqualTo("4711 08#");
        assertThat(new OnlineAccess("", " ", "").isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://konferenz.example/42",
                "konferenz.example/42",
                "https://",
                "https:/konferenz.example",
                "javascript:alert(1)",
                "https://kon ferenz.example",
                "https://konferenz.example/4\n2",
                "https://bank.example@konferenz.example/42",
                "ftp://konferenz.example"
            })
    void a_link_that_is_not_safe_is_refused(String link) {
        refused("meetings.plan.link_wrong", "joinLink", link, "", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zentrale", "12", "0221/555\n0100", "+49 221 555 0100 (Frau Amt)", "tel:0221"})
    void a_number_that_no_telephone_dials_is_refused(String phone) {
        refused("meetings.plan.phone_wrong", "dialIn", "", phone, "");
    }

    @Test
    void a_pin_is_typed_on_a_telephone() {
        refused("meetings.plan.phone_missing", "dialIn", LINK, "", "4711");
        refused("meetings.plan.pin_wrong", "pin", "", "0221 5550100", "47\n11");
    }

    @Test
    void what_is_too_long_is_refused() {
        refused("meetings.plan.too_many_characters", "joinLink", LINK + "x".repeat(500), "", "");
        refused("meetings.plan.too_many_characters", "dialIn", "", "0".repeat(61), "");
        refused("meetings.plan.too_many_characters", "pin", "", "0221 5550100", "1".repeat(41));
    }

    @ParameterizedTest
    @CsvSource({
        "+49 (0)221 / 555-01 00, tel:+492215550100",
        "(0221) 555.0100, tel:02215550100",
        "+49 30 5550100, tel:+49305550100"
    })
    void telephones_dial_it_without_ornaments(String written, String dialled) {
        assertThat(new OnlineAccess("", written, "").getDial()).isEqualTo(dialled);
    }

    @Test
    void a_place_is_one_line_that_fits() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> at("x".repeat(201)))
                .satisfies(no -> assertThat(no.key()).isEqualTo("meetings.plan.too_many_characters"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> at("Rathaus\nRaum 2"))
                .satisfies(no -> assertThat(no.key()).isEqualTo("meetings.plan.one_line"));
        at("x".repeat(200));
        at("");
    }

    private static void at(String place) {
        Instant now = Instant.parse("2026-03-10T09:00:00Z");
        new MeetingPlan("Sitzung", now, now.plusSeconds(60), place).requirePossible(now);
    }

    private static void refused(String key, String field, String link, String phone, String pin) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new OnlineAccess(link, phone, pin))
                .satisfies(no -> {
                    assertThat(no.key()).isEqualTo(key);
                    assertThat(no.field()).contains(field);
                });
    }
}
