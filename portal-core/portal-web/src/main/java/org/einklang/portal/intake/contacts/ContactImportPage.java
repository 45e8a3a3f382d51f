package org.einklang.portal.intake.contacts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.contact.ContactPermission;
import org.einklang.portal.intake.TableLines;
import org.jspecify.annotations.Nullable;

/** The first step of an import of contacts: bring a table, as a file or as copied cells. */
@Named
@RequestScoped
public class ContactImportPage {

    @Inject
    private ContactImport contacts;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private @Nullable Part file;
    private String cells = "";

    @PostConstruct
    void load() {
        access.require(
                ContactPermission.KEEP_ALL_CONTACTS,
                Scope.cooperation(address.cooperation().id()));
    }

    /** Keeps the table and shows what would happen. */
    public void bring() {
        Part part = Objects.requireNonNull(file);
        if (part.getSize() > TableLines.MOST_BYTES) {
            throw new RuleViolation("people.intake.too_large", TableLines.MOST_BYTES / 1024 / 1024).at("file");
        }
        show(Objects.requireNonNullElse(part.getSubmittedFileName(), ""), bytes(part));
    }

    /** Keeps cells that were copied out of a spreadsheet, and shows what would happen. */
    public void paste() {
        try {
            show(texts.get("people.import.pasted"), cells.getBytes(StandardCharsets.UTF_8));
        } catch (RuleViolation wrong) {
            throw new RuleViolation(wrong.key(), wrong.arguments().toArray()).at("cells");
        }
    }

    private void show(String name, byte[] content) {
        long table = contacts.bring(address.cooperation().id(), name, content);
        navigation.to(addresses.page(address.cooperation().id(), "contacts", "import", String.valueOf(table)));
    }

    private static byte[] bytes(Part part) {
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public String getCells() {
        return cells;
    }

    public void setCells(String cells) {
        this.cells = cells;
    }
}
