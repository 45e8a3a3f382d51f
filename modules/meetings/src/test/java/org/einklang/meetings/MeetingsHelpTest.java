package org.einklang.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.einklang.api.module.Page;
import org.junit.jupiter.api.Test;

/** Each page has help: what it is for, what one can do there, and who sees it. */
class MeetingsHelpTest {

    @Test
    void every_page_has_help_in_both_languages() {
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            ResourceBundle texts = ResourceBundle.getBundle("i18n.meetings", language);
            assertThat(new MeetingsModule().pages())
                    .extracting(Page::view)
                    .allSatisfy(view ->
                            assertThat(texts.keySet()).contains("pagehelp." + view, "pagehelp." + view + ".who"));
        }
    }
}
