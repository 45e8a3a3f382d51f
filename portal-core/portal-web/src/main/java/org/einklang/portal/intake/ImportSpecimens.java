package org.einklang.portal.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.text.Texts;
import org.einklang.portal.intake.ImportView.ImportedLine;

/** What the style guide shows of imports. */
@Named
@ApplicationScoped
public class ImportSpecimens {

    @Inject
    private Texts texts;

    /** A table of three lines, one of them faulty. */
    public ImportView preview() {
        return new ImportView(
                true,
                texts.get("people.import.summary", 1, 0, 1, 1, 0),
                List.of(
                        new ImportedLine(
                                4,
                                "Teamleitung Ausbildung",
                                "Jobcenter",
                                "bad",
                                texts.get("people.import.outcome.FAULTY"),
                                List.of(texts.get("people.import.column.MAIL") + ": "
                                        + texts.get("people.import.fault.mail_form", "leitung(at)jobcenter"))),
                        new ImportedLine(
                                2,
                                "Fachkraft Beratung",
                                "Agentur",
                                "ok",
                                texts.get("people.import.outcome.NEW"),
                                List.of()),
                        new ImportedLine(
                                3,
                                "Fachstelle Schule",
                                "Stadt",
                                "open",
                                texts.get("people.import.outcome.SAME"),
                                List.of())),
                3);
    }
}
