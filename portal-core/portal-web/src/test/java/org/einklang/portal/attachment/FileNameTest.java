package org.einklang.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class FileNameTest {

    @Test
    void an_ordinary_name_stays_as_it_is() {
        assertThat(FileName.of("Übersicht 2026 (Entwurf).pdf").text()).isEqualTo("Übersicht 2026 (Entwurf).pdf");
    }

    @Test
    void an_umlaut_of_two_signs_becomes_one() {
        assertThat(FileName.of("U\u0308bersicht.pdf").text()).isEqualTo("Übersicht.pdf");
    }

    @Test
    void folders_are_left_out() {
        assertThat(FileName.of("../../etc/passwd.txt").text()).isEqualTo("passwd.txt");
        assertThat(FileName.of("C:\\Temp\\..\\bericht.pdf").text()).isEqualTo("bericht.pdf");
    }

    @Test
    void nothing_is_there_that_nobody_sees() {
        assertThat(FileName.of("Rechnung\u202Efdp.exe").text()).isEqualTo("Rechnungfdp.exe");
        assertThat(FileName.of("a\u0000b\r\n\u200Bc.txt").text()).isEqualTo("abc.txt");
    }

    @Test
    void a_name_is_good_for_every_operating_system() {
        assertThat(FileName.of("wer? was: \"wo\".txt").text()).isEqualTo("wer- was- -wo-.txt");
        assertThat(FileName.of("con.txt").text()).isEqualTo("_con.txt");
        assertThat(FileName.of(" ..versteckt. ").text()).isEqualTo("versteckt");
        assertThat(FileName.of("").text()).isEqualTo("_");
    }

    @Test
    void a_long_name_keeps_its_ending() {
        String name = FileName.of("ä".repeat(9_000) + ".pdf").text();

        assertThat(name).hasSize(150).endsWith(".pdf");
        assertThat(new FileName(name).ending()).isEqualTo("pdf");
    }

    @Test
    void sizes_are_said_as_people_say_them() {
        assertThat(AttachmentWords.size(12, Locale.GERMAN)).isEqualTo("12 Byte");
        assertThat(AttachmentWords.size(640 * 1024, Locale.GERMAN)).isEqualTo("640 KB");
        assertThat(AttachmentWords.size(1_300_000, Locale.GERMAN)).isEqualTo("1,2 MB");
        assertThat(AttachmentWords.size(1_300_000, Locale.ENGLISH)).isEqualTo("1.2 MB");
    }
}
