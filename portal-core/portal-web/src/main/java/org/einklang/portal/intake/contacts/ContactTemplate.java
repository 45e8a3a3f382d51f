package org.einklang.portal.intake.contacts;

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
import org.einklang.portal.contact.ContactPermission;

/** An empty table with the right heads and two lines as an example, for spreadsheets. */
@ApplicationScoped
class ContactTemplate implements FileSource {

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    @Override
    public String module() {
        return "contacts";
    }

    @Override
    public String pattern() {
        return "templates/contacts.csv";
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        access.require(
                ContactPermission.KEEP_ALL_CONTACTS,
                Scope.cooperation(address.cooperation().id()));
        String table = "\uFEFF" + texts.get("contacts.import.template").replace("|", "\r\n") + "\r\n";
        return Optional.of(new Content(
                texts.get("contacts.import.template_name"),
                "text/csv;charset=UTF-8",
                table.getBytes(StandardCharsets.UTF_8)));
    }
}
