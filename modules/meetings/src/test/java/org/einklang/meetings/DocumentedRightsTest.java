package org.einklang.meetings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ResourceBundle;
import org.einklang.testkit.rights.DocumentedRights;
import org.junit.jupiter.api.Test;

class DocumentedRightsTest {

    @Test
    void the_page_on_rights_is_current_for_meetings() throws IOException {
        ResourceBundle words = ResourceBundle.getBundle("i18n.meetings_en");

        DocumentedRights.check(
                Path.of("../../docs/rights.md"),
                MeetingsModule.ID,
                new MeetingsModule().permissions(),
                act -> words.getString("permission." + act));
    }
}
