package org.einklang.portal.login;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.einklang.api.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    private static final List<String> ABOUT =
            List.of("Anke Mühlbach", "anke.muehlbach@lindental.example", "a.muehlbach");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drei Igel tanzen gern",
                "Zwetschge-Rathaus-Linie7",
                "kein Großbuchstabe nötig",
                "xqvzmwkrjhtp",
                "Mühlbach wandert sonntags durch Wiesen",
                "velvet kettle ninety orchard"
            })
    void a_long_password_that_nobody_guesses_is_taken_whatever_it_is_made_of(String password) {
        assertThatCode(() -> PasswordPolicy.require(password, ABOUT)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "passwort1234",
                "123456789012",
                "qwertzuiop12",
                "qwertyuiop12",
                "aaaaaaaaaaaa",
                "            ",
                "abcdefghijkl",
                "P@ssw0rd2024",
                "iloveyou1234",
                "letmeinletmein",
                "passwordpassword",
                "abcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabcabc"
            })
    void a_common_one_is_refused(String password) {
        assertRefused(password, "login.password.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ankemuehlbach",
                "Anke-Mühlbach",
                "a.muehlbach2026!",
                "lindental-Anke-1",
                "Einklang2026!",
                "einklang-Einklang"
            })
    void what_everybody_knows_about_the_person_or_the_portal_is_refused(String password) {
        assertRefused(password, "login.password.");
    }

    @Test
    void length_is_counted_in_characters_as_people_count_them() {
        assertRefused("𝄞".repeat(6) + "hwzqk", "core.password.length"); // 11 characters in 17 units
        assertThatCode(() -> PasswordPolicy.require("𝄞w𝄢z𝄡k𝄟p𝄪x𝄫q", ABOUT))
                .doesNotThrowAnyException();

        String longest = "Igel und Zwetschge wandern ".repeat(5).substring(0, 127);
        assertThatCode(() -> PasswordPolicy.require(longest + "𝄞", ABOUT)).doesNotThrowAnyException();
        assertRefused(longest + "𝄞x", "core.password.length");
    }

    private static void assertRefused(String password, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> PasswordPolicy.require(password, ABOUT))
                .satisfies(no ->
                        org.assertj.core.api.Assertions.assertThat(no.key()).startsWith(key))
                .satisfies(no ->
                        org.assertj.core.api.Assertions.assertThat(no.field()).contains("password"));
    }
}
