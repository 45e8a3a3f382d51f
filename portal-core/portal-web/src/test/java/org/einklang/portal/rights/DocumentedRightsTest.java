package org.einklang.portal.rights;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.einklang.portal.text.Bundles;
import org.einklang.testkit.rights.DocumentedRights;
import org.junit.jupiter.api.Test;

class DocumentedRightsTest {

    @Test
    void the_page_on_rights_is_current_for_the_host() throws IOException {
        DocumentedRights.check(
                Path.of("../../docs/rights.md"),
                "core",
                HostRights.all(),
                act -> Bundles.text(Locale.ENGLISH, "rights.permission." + act));
    }
}
