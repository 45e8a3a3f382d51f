package org.einklang.portal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** A list is sorted, filtered, and comes in pages. */
class TablesIT extends TableStage {

    private static final Pattern NAME = Pattern.compile("<th role=\"rowheader\"[^>]*><div><a [^>]*>([^<]*)</a></div>");

    private static final Pattern MAIL = Pattern.compile("mailto:([^\"]+)\"");

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
