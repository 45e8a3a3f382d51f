package org.einklang.portal.intake.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.module.FileSource;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.CorePermission;

/** An empty table with the right heads and two lines as an example, for spreadsheets. */
@ApplicationScoped
class ImportTemplate implements FileSource {

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    @Override
    public String module() {
        return "people";
    }

    @Override
    public String pattern() {
        return "templates/people.csv";
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        access.require(
                CorePermission.KEEP_DIRECTORY,
                Scope.cooperation(address.cooperation().id()));
        String table = "\uFEFF" + texts.get("people.import.template").replace("|", "\r\n") + "\r\n";
        return Optional.of(new Content(
                texts.get("people.import.template_name"),
                "text/csv;charset=UTF-8",
                table.getBytes(StandardCharsets.UTF_8)));
    }
}
