package org.einklang.portal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import java.util.ArrayList;
import java.util.List;
import org.einklang.portal.intake.TableLines;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** A list comes as a file, for whoever may read it. */
class TableFilesIT extends TableStage {

    @Test
    void the_file_holds_the_whole_filtered_list_and_no_formula() {
        admitMany(40, "Dateiprobe", "Dateiprobe");
        admit("=1+1", "Dateiprobe \"A\"; B");

        Answer answer = get(CHAIR, "?csv=1&text=dateiprobe&cols=name,function&page=2");
        assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment; filename*=UTF-8''Personen%20");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.body()).startsWith("\uFEFFName;Funktion\r\n'=1+1;\"Dateiprobe \"\"A\"\"; B\"\r\n");
        assertThat(answer.body().lines()).hasSize(1 + 41);
    }

    @Test
    void every_kind_of_file_holds_the_same_whole_filtered_list() {
        admitMany(40, "Artenprobe", "Artenprobe");
        admit("=1+1", "Artenprobe");

        for (FileKind kind : List.of(FileKind.XLSX, FileKind.ODS)) {
            Answer answer =
                    get(CHAIR, "?" + kind.parameter() + "=1&text=artenprobe&cols=name,function&sort=name&page=2");
            assertThat(answer.header("Content-Type")).startsWithIgnoringCase(kind.mediaType());
            assertThat(answer.header("Content-Disposition"))
                    .startsWith("attachment; filename*=UTF-8''Personen%20")
                    .endsWith("." + kind.parameter());
            assertThat(answer.header("Cache-Control")).contains("no-store");
            List<List<String>> lines = new ArrayList<>();
            TableLines.read(answer.bytes(), line -> lines.add(line.cells()));
            assertThat(lines).hasSize(1 + 41);
            assertThat(lines.get(0)).containsExactly("Name", "Funktion");
            assertThat(lines).contains(List.of("=1+1", "Artenprobe"));
        }
    }

    @Test
    void each_list_of_the_house_comes_as_every_kind_of_file() {
        Visitor coordinator = Visitor.as(COORDINATOR);
        Visitor administrator = Visitor.as(ADMINISTRATOR);
        Visitor member = Visitor.as(TEAM_CITY);
        for (FileKind kind : FileKind.values()) {
            for (String list : List.of("people", "bodies", "contacts", "bodies/mandates", "audit", "accounts")) {
                requireTable(coordinator.get("/c/lindental/" + list + "?" + kind.parameter() + "=1"), list, kind);
            }
            for (String list : List.of("/admin/cooperations", "/admin/jobs", "/admin/audit")) {
                requireTable(administrator.get(list + "?" + kind.parameter() + "=1"), list, kind);
            }
            requireTable(member.get("/c/lindental/meetings?past." + kind.parameter() + "=1"), "meetings", kind);
        }
    }

    @Test
    void who_may_not_read_the_list_gets_no_file_of_it() {
        for (String query : List.of("", "?csv=1", "?xlsx=1", "?ods=1", "?text=a&csv=1")) {
            assertThat(get(ADMINISTRATOR, query).status()).isEqualTo(404);
            assertThat(get(GUEST, query).status()).isEqualTo(404);
            assertThat(Visitor.as(SECRETARY).get("/c/weidental/people" + query).status())
                    .isEqualTo(404);
            assertThat(Visitor.anonymous().get(PEOPLE + query).location()).contains("/login?to=");
        }
    }

    @Test
    void the_file_of_meetings_holds_only_those_of_my_bodies() {
        String mine =
                Visitor.as(TEAM_CITY).get("/c/lindental/meetings?past.csv=1").body();

        assertThat(mine).startsWith("\uFEFFSitzung;Gremium;").doesNotContain("Steuerungsgruppe");
    }

    private static void requireTable(Answer answer, String list, FileKind kind) {
        assertThat(answer.status()).as(list).isEqualTo(200);
        assertThat(answer.header("Content-Type"))
                .as(list)
                .startsWithIgnoringCase(kind.mediaType().split(";")[0]);
        List<List<String>> lines = new ArrayList<>();
        TableLines.read(answer.bytes(), line -> lines.add(line.cells()));
        assertThat(lines.get(0)).as(list).isNotEmpty().doesNotContain("");
    }
}
