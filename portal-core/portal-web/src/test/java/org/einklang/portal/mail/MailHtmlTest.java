package org.einklang.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class MailHtmlTest {

    @Test
    void nothing_in_the_text_is_markup() {
        assertThat(MailHtml.paragraphs("<script>alert('x')</script> & \"mehr\""))
                .isEqualTo("<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;mehr&quot;</p>");
    }

    @Test
    void addresses_become_links_without_the_full_stop_of_the_sentence() {
        assertThat(MailHtml.paragraphs("Siehe https://portal.example/c/x/meetings/1?a=1&b=2."))
                .isEqualTo("<p>Siehe <a href=\"https://portal.example/c/x/meetings/1?a=1&amp;b=2\">"
                        + "https://portal.example/c/x/meetings/1?a=1&amp;b=2</a>.</p>");
    }

    @Test
    void an_address_cannot_break_out_of_its_link() {
        assertThat(MailHtml.paragraphs("https://x.example/\"onmouseover=\"alert(1)"))
                .startsWith("<p><a href=\"https://x.example/\">https://x.example/</a>&quot;onmouseover");
        assertThat(MailHtml.paragraphs("javascript:alert(1)")).doesNotContain("<a ");
    }

    @Test
    void brackets_around_an_address_stay_outside() {
        assertThat(MailHtml.paragraphs("(https://x.example/a)"))
                .isEqualTo("<p>(<a href=\"https://x.example/a\">https://x.example/a</a>)</p>");
    }

    @Test
    void blank_lines_part_paragraphs_and_line_breaks_stay() {
        assertThat(MailHtml.paragraphs("eins\nzwei\n\ndrei\r\n\r\n\r\nvier\n"))
                .isEqualTo("<p>eins<br>\nzwei</p>\n<p>drei</p>\n<p>vier</p>");
    }

    @Test
    void the_page_names_its_language_and_title() {
        assertThat(MailHtml.page("A & B", "Text", Locale.GERMAN))
                .contains("<html lang=\"de\">")
                .contains("<title>A &amp; B</title>");
    }
}
