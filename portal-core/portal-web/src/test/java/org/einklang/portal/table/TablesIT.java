package org.einklang.portal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.PersonAdmission;
import org.einklang.portal.intake.TableLines;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The list of people stands for all lists: sorted, filtered, in pages, kept and as a file. */
@ExtendWith(ArquillianExtension.class)
class TablesIT {

    private static final String PEOPLE = "/c/lindental/people";
    private static final Pattern NAME = Pattern.compile("<th role=\"rowheader\"[^>]*><div><a [^>]*>([^<]*)</a></div>");
    private static final Pattern MAIL = Pattern.compile("mailto:([^\"]+)\"");

    @Inject
    private Stage stage;

    @Inject
    private PersonAdmission admission;

    @Inject
    private DirectoryReading directory;

    @Inject
    private SavedViews views;

    @Test
    void umlauts_are_sorted_beside_their_letters() {
        for (String name : List.of("Zander", "Ärmel", "Azur", "anders", "Özil", "Oben", "Straßer", "Strasse")) {
            admit(name, "Sortierprobe");
        }

        assertThat(names("?text=sortierprobe&sort=name"))
                .containsExactly("anders", "Ärmel", "Azur", "Oben", "Özil", "Strasse", "Straßer", "Zander");
        assertThat(names("?text=sortierprobe&sort=-name"))
                .containsExactly("Zander", "Straßer", "Strasse", "Özil", "Oben", "Azur", "Ärmel", "anders");
    }

    @Test
    void each_row_stands_on_exactly_one_page_even_if_all_have_the_same_name() {
        admitMany(60, "Gleich", "Blätterprobe");
        List<String> mails = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            mails.addAll(found(MAIL, "?text=bl%C3%A4tterprobe&sort=partner&page=" + page));
        }

        assertThat(mails).hasSize(60).doesNotHaveDuplicates();
        assertThat(found(MAIL, "?text=blatterprobe&page=4711")).hasSize(10);
        assertThat(found(MAIL, "?text=blatterprobe&page=-1")).hasSize(25);
    }

    @Test
    void words_are_found_in_any_order_and_signs_mean_themselves() {
        admit("Jürgen Möglich", "Filterprobe 100%");

        assertThat(names("?text=FILTERPROBE+jurgen")).containsExactly("Jürgen Möglich");
        assertThat(names("?text=100%25+m%C3%B6g")).containsExactly("Jürgen Möglich");
        assertThat(names("?text=filter%25probe")).isEmpty();
        assertThat(names("?text=filterprob_")).isEmpty();
        assertThat(get(CHAIR, "?text=filterprobe+niemand").body())
                .contains("Kein Treffer. Nehmen Sie einen Filter weg.");
    }

    @Test
    void the_partner_narrows_the_list() {
        admit("Partnerprobe Eins", "", partners().get(0));
        admit("Partnerprobe Zwei", "", partners().get(1));

        assertThat(names("?text=partnerprobe&partner=" + partners().get(1).id()))
                .containsExactly("Partnerprobe Zwei");
        assertThat(names("?text=partnerprobe&partner=987654321")).hasSize(2);
    }

    @Test
    void nothing_in_the_address_is_a_fault() {
        Visitor visitor = Visitor.as(CHAIR);
        assertThat(List.of(
                        "?sort=nothing",
                        "?sort=-",
                        "?page=0",
                        "?page=-7",
                        "?page=99999999999999",
                        "?page=9999999",
                        "?cols=nothing,,",
                        "?partner=x",
                        "?partner=1%20or%201",
                        "?text=%00",
                        "?text=%ED%A0%80",
                        "?text=" + "%C3%A4".repeat(150),
                        "?text='%22%3E%3Cscript%3E",
                        "?csv=1&text=%00&page=3",
                        "?text=%21%25_"))
                .allSatisfy(query -> assertThat(visitor.get(PEOPLE + query).status())
                        .as(query)
                        .isEqualTo(200));
        assertThat(visitor.get(PEOPLE + "?text='%22%3E%3Cscript%3E").body()).doesNotContain("\"><script>");
    }

    @Test
    void the_list_takes_as_many_statements_with_one_row_as_with_many() {
        admit("Zählprobe", "Zählprobe");
        int one = Statements.of(PEOPLE + "?text=zahlprobe", CHAIR);
        admitMany(80, "Zählprobe", "Zählprobe");

        assertThat(Statements.of(PEOPLE + "?text=zahlprobe", CHAIR)).isEqualTo(one);
        assertThat(Statements.of(PEOPLE + "?text=zahlprobe&page=3&sort=-function", CHAIR))
                .isEqualTo(one);
    }

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

    private static void requireTable(Answer answer, String list, FileKind kind) {
        assertThat(answer.status()).as(list).isEqualTo(200);
        assertThat(answer.header("Content-Type"))
                .as(list)
                .startsWithIgnoringCase(kind.mediaType().split(";")[0]);
        List<List<String>> lines = new ArrayList<>();
        TableLines.read(answer.bytes(), line -> lines.add(line.cells()));
        assertThat(lines.get(0)).as(list).isNotEmpty().doesNotContain("");
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

    @Test
    void the_bare_address_shows_what_i_saw_last_until_i_reset_it() {
        admit("Merkprobe", "");
        Visitor visitor = Visitor.as(CHAIR);
        visitor.get(PEOPLE + "?text=merkprobe");

        assertThat(visitor.get(PEOPLE).body()).contains("1 Treffer").contains("Sie sehen Ihre letzte Auswahl.");
        assertThat(get(CHAIR, "").body()).doesNotContain("Sie sehen Ihre letzte Auswahl.");

        visitor.get(PEOPLE + "?sort=name");
        assertThat(visitor.get(PEOPLE).body()).doesNotContain("Sie sehen Ihre letzte Auswahl.");
    }

    @Test
    void a_view_is_its_owners_alone() {
        keep("Nur für mich", "sort=-name");
        SavedView view = mine("Nur für mich");

        assertThat(get(STEERING_JOBCENTER, "").body()).contains("Nur für mich");
        assertThat(get(SECRETARY, "").body()).doesNotContain("Nur für mich");
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(SECRETARY, () -> views.rename(view.id(), "Meins")));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> views.forget(view.id())));
        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.as(ADMINISTRATOR, () -> views.prefer(view.id(), true)));
        stage.as(STEERING_JOBCENTER, () -> views.forget(view.id()));
    }

    @Test
    void one_view_is_shown_when_the_list_is_opened() {
        keep("Erste", "sort=-name");
        keep("Zweite", "sort=name&text=leitung");
        stage.as(STEERING_JOBCENTER, () -> views.prefer(mine("Erste").id(), true));
        stage.as(STEERING_JOBCENTER, () -> views.prefer(mine("Zweite").id(), true));

        assertThat(mine("Erste").preferred()).isFalse();
        assertThat(get(STEERING_JOBCENTER, "").body()).contains("value=\"leitung\"");
        stage.as(STEERING_JOBCENTER, () -> views.forget(mine("Erste").id()));
        stage.as(STEERING_JOBCENTER, () -> views.forget(mine("Zweite").id()));
    }

    @Test
    void a_name_is_given_once_and_is_not_empty() {
        keep("Doppelt", "sort=-name");
        for (String name : List.of("Doppelt", " doppelt ", "", "x".repeat(61))) {
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> keep(name, "sort=name"));
        }
        stage.as(STEERING_JOBCENTER, () -> views.forget(mine("Doppelt").id()));
    }

    private void keep(String name, String state) {
        stage.as(STEERING_JOBCENTER, () -> views.keep(PEOPLE, "", name, state));
    }

    private SavedView mine(String name) {
        return stage.ask(STEERING_JOBCENTER, () -> views.mine(PEOPLE)).stream()
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void admitMany(int count, String name, String function) {
        Partner partner = partners().get(0);
        IntStream.range(0, count).forEach(i -> admit(name, function, partner));
    }

    private void admit(String name, String function) {
        admit(name, function, partners().get(0));
    }

    private void admit(String name, String function, Partner partner) {
        String mail = "p" + System.nanoTime() + "@lindental.example";
        stage.ask(COORDINATOR, () -> admission.admit(here(), partner.partnerId(), name, function, mail));
    }

    private List<Partner> partners() {
        return stage.ask(COORDINATOR, () -> directory.partners(here()));
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private static Answer get(org.einklang.testkit.Persona persona, String query) {
        return Visitor.as(persona).get(PEOPLE + query);
    }

    private static List<String> names(String query) {
        return found(NAME, query);
    }

    private static List<String> found(Pattern pattern, String query) {
        return pattern.matcher(get(CHAIR, query).body())
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
