package org.einklang.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapedTest {

    @Test
    void nothing_is_markup_in_xhtml() {
        assertThat(Escaped.xml("<p a=\"b\">&amp;</p>")).isEqualTo("&lt;p a=&quot;b&quot;&gt;&amp;amp;&lt;/p&gt;");
    }

    @Test
    void characters_unknown_to_xml_are_left_out_and_others_are_kept() {
        assertThat(Escaped.xml("a\u0000\u000B\uFFFF\uD800ß🎼\n")).isEqualTo("aß🎼\n");
    }

    @Test
    void no_text_ends_a_string_of_css() {
        assertThat(Escaped.css("Ä 1\"; }</style>")).isEqualTo("Ä 1\\22 \\3b  \\7d \\3c \\2f style\\3e ");
    }
}
