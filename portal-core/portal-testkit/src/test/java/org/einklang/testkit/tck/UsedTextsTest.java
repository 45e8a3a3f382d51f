package org.einklang.testkit.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class UsedTextsTest {

    @Test
    void a_page_that_shows_a_text_which_does_not_exist_is_found() {
        String page = "<h1>#{meetings['title']}</h1><p>#{meetings['gone']} #{core['other']}</p>"
                + "#{e:name('meetings', 'state', row.state())}";

        assertThat(UsedTexts.inPage(page, "meetings").missingIn(Set.of("title", "state.PLANNED")))
                .containsExactly("gone");
        assertThat(UsedTexts.inPage(page, "meetings").missingIn(Set.of("title", "gone")))
                .containsExactly("state.");
    }

    @Test
    void a_class_that_names_a_text_which_does_not_exist_is_found() {
        String code = "throw new RuleViolation(\n    \"meetings.plan.in_the_past\").at(\"day\");"
                + "texts.get(person.locale(), \"meetings.mail.subject\", title); texts.get(\"meetings.title\");"
                + "numbers.draw(\"meetings.resolution.7\");";

        assertThat(UsedTexts.inCode(code, "meetings").missingIn(Set.of()))
                .containsExactly("mail.subject", "plan.in_the_past", "title");
    }

    @Test
    void a_list_names_itself_its_columns_and_filters() {
        String list = """
                tables.open(TableSpec.of("meetings.list.past", meetings.past(here))
                        .column("body", "meetings.list.body", this::bodyName)
                        .filter(Filter.choice("state", "meetings.list.state", states))
                        .filter(Filter.text("text", "core.people.filter")));
                """;

        assertThat(UsedTexts.inCode(list, "meetings").keys())
                .containsExactlyInAnyOrder("list.past", "list.body", "list.state");
    }
}
