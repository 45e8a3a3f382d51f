package org.einklang.portal.procedure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.time.PortalTime;
import org.einklang.api.version.Content;
import org.einklang.api.version.MergedText;
import org.einklang.api.version.TextMerge;
import org.einklang.api.version.VersionCard;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.body.BodyReading;
import org.jspecify.annotations.Nullable;

/** The form to change the text of a written procedure. */
@Named
@RequestScoped
public class ProcedureEditPage {

    @Inject
    private Procedures procedures;

    @Inject
    private ProcedureReading reading;

    @Inject
    private BodyReading bodies;

    @Inject
    private TextMerge merge;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyCard body;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private WrittenProcedure procedure;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private ProcedureForm form;

    private int base;
    private @Nullable Merging merged;

    /**
     * What became of two texts that were written at the same time.
     *
     * @param text the text of both
     * @param other who has written the other one
     * @param conflicts where somebody has to choose
     */
    public record Merging(MergedText text, String other, List<MergedText.Piece> conflicts) {}

    @PostConstruct
    void load() {
        body = bodies.file(address.cooperation().id(), address.part("body")).body();
        ProcedureReading.Standing standing = reading.one(body, address.part("procedure"));
        if (!reading.mayStart(body) || !standing.round().state().isOpen()) {
            throw new NotVisible(
                    "may not change procedure " + standing.procedure().id());
        }
        procedure = standing.procedure();
        base = reading.latest(procedure).number();
        form = new ProcedureForm(
                procedure.title(),
                procedure.text(),
                PortalTime.dayOf(standing.round().deadline().minusSeconds(1)),
                standing.round().rule().silenceConsents());
    }

    /** Asks the body anew; if somebody else has changed the text meanwhile, shows what both have written, to be read first. */
    public void save() {
        VersionCard now = reading.latest(procedure);
        if (now.number() == base) {
            procedures.revise(procedure.id(), form.proposal(), procedure.version());
            navigation.to(page(), "procedures.revised");
        } else {
            merge(now);
        }
    }

    private void merge(VersionCard now) {
        Content begun = reading.content(procedure, base);
        MergedText title = merge.merge(begun.text("title"), form.getTitle(), procedure.title());
        MergedText text = merge.merge(begun.text("text"), form.getText(), procedure.text());
        form.setTitle(title.text());
        form.setText(text.text());
        base = now.number();
        merged = new Merging(
                text,
                now.keptBy() == null ? "" : directory.person(now.keptBy()).name(),
                Stream.concat(title.conflicts().stream(), text.conflicts().stream())
                        .toList());
    }

    /** Drops the question. */
    public void withdraw() {
        procedures.withdraw(procedure.id());
        navigation.to(page(), "procedures.withdrawn");
    }

    private String page() {
        return addresses.page(
                body.cooperation(), "bodies", body.key(), "procedures", String.valueOf(procedure.number()));
    }

    public BodyCard getBody() {
        return body;
    }

    public WrittenProcedure getProcedure() {
        return procedure;
    }

    public ProcedureForm getForm() {
        return form;
    }

    /** What both have written, if somebody else was faster. */
    public @Nullable Merging getMerged() {
        return merged;
    }

    /** The number of the version from which the form began. */
    public int getBase() {
        return base;
    }

    public void setBase(int base) {
        this.base = base;
    }
}
