package org.einklang.portal.intake.people;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.einklang.api.NotVisible;
import org.einklang.api.job.JobProgress;
import org.einklang.api.job.JobProgress.State;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.intake.ImportView;
import org.einklang.portal.intake.ImportView.ImportedLine;
import org.einklang.portal.intake.Line;
import org.einklang.portal.intake.Stage;
import org.einklang.portal.intake.people.ImportPlan.Outcome;
import org.jspecify.annotations.Nullable;

/** The second step of an import: what the columns mean, and what would happen; the third is to let it happen. */
@Named
@RequestScoped
public class ImportPreviewPage {

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

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private ImportPreview preview;

    private final List<ImportedColumn> columns = new ArrayList<>();
    private @Nullable PartnerId partner;
    private boolean without;

    @PostConstruct
    void load() {
        preview = people.preview(here(), table());
        List<PersonColumn> meanings = preview.choices().columns();
        Line sample = new Line(2, preview.sample());
        IntStream.range(0, preview.heads().size())
                .mapToObj(i -> new ImportedColumn(
                        i + 1,
                        preview.heads().get(i),
                        sample.cell(i),
                        i < meanings.size() ? meanings.get(i) : PersonColumn.NONE))
                .forEach(columns::add);
        long number = preview.choices().partner();
        partner = number == 0 ? null : new PartnerId(number);
    }

    /** Remembers what the columns mean and judges the lines anew. */
    public void choose() {
        people.choose(
                here(),
                table(),
                new ImportChoices(
                        columns.stream().map(ImportedColumn::getMeaning).toList(),
                        partner == null ? 0 : partner.value()));
        navigation.stay("people.import.judged");
    }

    /** Lets it happen and shows the people. */
    public void carryOut() {
        people.carryOut(here(), table(), without)
                .ifPresentOrElse(
                        done -> navigation.to(
                                addresses.page(here(), "people"),
                                "people.import.done",
                                done.added(),
                                done.changed(),
                                done.units()),
                        () -> navigation.stay("people.import.begun"));
    }

    /** Gives the table up. */
    public void giveUp() {
        people.giveUp(here(), table());
        navigation.to(addresses.page(here(), "people", "import"), "people.import.given_up");
    }

    /** What would happen. */
    public ImportView getView() {
        return new ImportView(
                isFaulty(),
                texts.get(
                        "people.import.summary",
                        preview.count(Outcome.NEW),
                        preview.count(Outcome.CHANGED),
                        preview.count(Outcome.SAME),
                        preview.count(Outcome.FAULTY),
                        preview.finding().newUnits()),
                preview.finding().lines().stream().map(this::shown).toList(),
                preview.finding().total());
    }

    private ImportedLine shown(ImportFinding.Judged line) {
        return new ImportedLine(
                line.number(),
                line.name(),
                line.place(),
                line.outcome() == Outcome.FAULTY ? "bad" : line.outcome() == Outcome.SAME ? "open" : "ok",
                texts.get("people.import.outcome." + line.outcome()),
                line.faults().stream()
                        .map(fault -> texts.get("people.import.column." + fault.column()) + ": "
                                + texts.get(fault.key(), fault.argument()))
                        .toList());
    }

    /** What has happened, in one sentence. */
    public String getDone() {
        return texts.get(
                "people.import.done",
                preview.count(Outcome.NEW),
                preview.count(Outcome.CHANGED),
                preview.finding().newUnits());
    }

    /** Whether a job is at work, or has given up. */
    public boolean isWaiting() {
        return preview.stage() == Stage.JUDGING || preview.stage() == Stage.CARRYING_OUT;
    }

    /** Whether the job has failed so often that nobody tries any more. */
    public boolean isFailed() {
        return isWaiting()
                && preview.progress()
                        .filter(progress -> progress.state() == State.FAILED)
                        .isPresent();
    }

    public boolean isJudging() {
        return preview.stage() == Stage.JUDGING;
    }

    public boolean isCarriedOut() {
        return preview.stage() == Stage.DONE;
    }

    /** How many lines have been looked over. */
    public long getDoneSoFar() {
        return preview.progress().map(JobProgress::done).orElse(0L);
    }

    /** Of how many lines; 0 if nobody can say how long it takes. */
    public long getOutOf() {
        return isJudging() ? preview.progress().map(JobProgress::all).orElse(0L) : 0;
    }

    /** What the job is doing, and how far it is. */
    public String getProgress() {
        if (!isJudging()) {
            return texts.get("people.import.carrying_out");
        }
        return getOutOf() == 0
                ? texts.get("people.import.judging")
                : texts.get("people.import.judged_so_far", getDoneSoFar(), getOutOf());
    }

    public boolean isFaulty() {
        return preview.count(Outcome.FAULTY) > 0;
    }

    /** Whether a column for the partner is missing, so that one has to be chosen for all lines. */
    public boolean isPartnerAsked() {
        return !preview.choices().columns().contains(PersonColumn.PARTNER);
    }

    public PersonColumn[] getMeanings() {
        return PersonColumn.values();
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

    public ImportPreview getPreview() {
        return preview;
    }

    public List<ImportedColumn> getColumns() {
        return columns;
    }

    public @Nullable PartnerId getPartner() {
        return partner;
    }

    public void setPartner(@Nullable PartnerId partner) {
        this.partner = partner;
    }

    public boolean isWithout() {
        return without;
    }

    public void setWithout(boolean without) {
        this.without = without;
    }
}
