package org.einklang.portal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of backups, room and settings. */
class VerdictsTest {

    private static final Instant NOW = Instant.parse("2026-03-10T08:00:00Z");

    @Test
    void a_copy_of_today_is_fine_an_old_one_is_not_and_none_is_not_known() {
        assertThat(BackupWatch.verdict(Optional.of(NOW.minus(Duration.ofHours(3))), NOW))
                .isEqualTo(Verdict.of(Light.OK, "backup.today", 0L).with("days", 0L));
        assertThat(BackupWatch.verdict(Optional.of(NOW.minus(Duration.ofDays(8))), NOW)
                        .light())
                .isEqualTo(Light.WARN);
        assertThat(BackupWatch.verdict(Optional.empty(), NOW).light()).isEqualTo(Light.OPEN);
    }

    @Test
    void little_room_is_said_before_there_is_none() {
        assertThat(StorageWatch.light(100L << 30)).isEqualTo(Light.OK);
        assertThat(StorageWatch.light(1L << 30)).isEqualTo(Light.WARN);
        assertThat(StorageWatch.light(100L << 20)).isEqualTo(Light.BAD);
    }

    @ParameterizedTest
    @CsvSource({
        "einklang.demo, true, true",
        "einklang.mail.port, 587, 587",
        "einklang.mail.host, mail.stadt.example, set",
        "einklang.mail.user, 12345, set",
        "einklang.db.password, 123456, set",
        "einklang.db.url, jdbc:postgresql://db/einklang?password=x, set",
        "einklang.operator.phone, 030123, set",
        "einklang.public-url, '', empty",
    })
    void of_a_setting_only_plain_numbers_and_yes_or_no_are_told(String name, String value, String told) {
        assertThat(SettingsWithoutSecrets.told(name, value)).isEqualTo(told);
    }
}
