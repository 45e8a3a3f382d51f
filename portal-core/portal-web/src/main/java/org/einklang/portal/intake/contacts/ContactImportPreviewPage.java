package org.einklang.portal.intake.contacts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.einklang.api.NotVisible;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.intake.ImportView;
import org.einklang.portal.intake.ImportView.ImportedLine;
import org.einklang.portal.intake.contacts.ContactPlan.Outcome;
import org.einklang.portal.intake.contacts.ContactPlan.Verdict;

/** The second step of an import of contacts: what the columns mean, and what would happen; the third is to let it happen. */
@Named
@RequestScoped
public class ContactImportPreviewPage {

    private static final int SHOWN = 100;

    @Inject
    private ContactImport contacts;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private ContactImport.Preview preview;

    private List<ContactImportColumn> columns = List.of();
    private boolean without;

    @PostConstruct
    void load() {
        preview = contacts.preview(here(), table());
        columns = IntStream.range(0, preview.heads().cells().size())
                .mapToObj(i -> new ContactImportColumn(
                        i + 1,
                        preview.heads().cell(i),
                        preview.sample().cell(i),
                        i < preview.columns().size() ? preview.columns().get(i) : ContactColumn.NONE))
                .toList();
    }

    /** Remembers what the columns mean and judges the lines anew. */
    public void choose() {
        contacts.choose(
                here(),
                table(),
                columns.stream().map(ContactImportColumn::getMeaning).toList());
        navigation.stay("people.import.judged");
    }

    /** Lets it happen and shows the contacts. */
    public void carryOut() {
        long added = contacts.carryOut(here(), table(), without);
        navigation.to(addresses.page(here(), "contacts"), "contacts.import.done", added);
    }

    /** Gives the table up. */
    public void giveUp() {
        contacts.giveUp(here(), table());
        navigation.to(addresses.page(here(), "contacts", "import"), "people.import.given_up");
    }

    /** What would happen. */
    public ImportView getView() {
        return new ImportView(
                isFaulty(),
                texts.get(
                        "contacts.import.summary",
                        preview.count(Outcome.NEW),
                        preview.count(Outcome.SAME),
                        preview.count(Outcome.FAULTY)),
                preview.verdicts().stream()
                        .sorted(Comparator.comparing(one -> one.outcome() != Outcome.FAULTY))
                        .limit(SHOWN)
                        .map(this::shown)
                        .toList(),
                preview.verdicts().size());
    }

    private ImportedLine shown(Verdict verdict) {
        ContactLine line = verdict.line();
        String person = line.get(ContactColumn.PERSON);
        return new ImportedLine(
                line.number(),
                person.isEmpty() ? line.get(ContactColumn.OFFICE) : person,
                line.get(ContactColumn.REMIT),
                verdict.outcome() == Outcome.FAULTY ? "bad" : verdict.outcome() == Outcome.SAME ? "open" : "ok",
                texts.get("people.import.outcome." + verdict.outcome()),
                verdict.faults().stream()
                        .map(fault -> texts.get("contacts.import.column." + fault.column()) + ": "
                                + texts.get(fault.key(), fault.arguments().toArray()))
                        .toList());
    }

    public boolean isFaulty() {
        return preview.count(Outcome.FAULTY) > 0;
    }

    public ContactColumn[] getMeanings() {
        return ContactColumn.values();
    }

    private long table() {
        String number = address.part("table");
        if (!number.matches("[1-9][0-9]{0,17}")) {
            throw new NotVisible("no table " + number);
        }
        return Long.parseLong(number);
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public String getFileName() {
        return preview.fileName();
    }

    public List<ContactImportColumn> getColumns() {
        return columns;
    }

    public boolean isWithout() {
        return without;
    }

    public void setWithout(boolean without) {
        this.without = without;
    }
}
