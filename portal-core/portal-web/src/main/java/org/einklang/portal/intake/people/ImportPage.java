package org.einklang.portal.intake.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.einklang.api.RuleViolation;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.intake.TableLines;
import org.einklang.portal.intake.TableUnderWay;
import org.jspecify.annotations.Nullable;

/** The first step of an import: bring a table. */
@Named
@RequestScoped
public class ImportPage {

    @Inject
    private PeopleImport people;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private List<TableUnderWay> underWay = List.of();
    private @Nullable Part file;
    private String cells = "";

    @PostConstruct
    void load() {
        underWay = people.underWay(address.cooperation().id());
    }

    /** Keeps the table and shows what would happen. */
    public void bring() {
        Part part = Objects.requireNonNull(file);
        if (part.getSize() > TableLines.MOST_BYTES) {
            throw new RuleViolation("people.intake.too_large", TableLines.MOST_BYTES / 1024 / 1024).at("file");
        }
        long table = people.bring(
                address.cooperation().id(), Objects.requireNonNullElse(part.getSubmittedFileName(), ""), bytes(part));
        navigation.to(addresses.page(address.cooperation().id(), "people", "import", String.valueOf(table)));
    }

    /** Keeps cells that were copied out of a spreadsheet, and shows what would happen. */
    public void paste() {
        try {
            long table = people.bring(
                    address.cooperation().id(),
                    texts.get("people.import.pasted"),
                    cells.getBytes(StandardCharsets.UTF_8));
            navigation.to(addresses.page(address.cooperation().id(), "people", "import", String.valueOf(table)));
        } catch (RuleViolation wrong) {
            throw new RuleViolation(wrong.key(), wrong.arguments().toArray()).at("cells");
        }
    }

    private static byte[] bytes(Part part) {
        try (var content = part.getInputStream()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Long tables that I can come back to. */
    public List<TableUnderWay> getUnderWay() {
        return underWay;
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
