package org.einklang.portal.procedure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.version.FormMerge;
import org.einklang.api.version.MergeView;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.body.BodyReading;
import org.einklang.portal.money.CostForms;
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
    private FormMerge merge;

    @Inject
    private CostForms costs;

    @Inject
    private Texts texts;

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

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Map<String, String> base;

    private int version;
    private @Nullable MergeView merged;

    @PostConstruct
    void load() {
        body = bodies.file(address.cooperation().id(), address.part("body")).body();
        ProcedureReading.Standing standing = reading.one(body, address.part("procedure"));
        if (!reading.mayStart(body) || !standing.round().state().isOpen()) {
            throw new NotVisible(
                    "may not change procedure " + standing.procedure().id());
        }
        procedure = standing.procedure();
        version = procedure.version();
        form = new ProcedureForm(
                procedure.title(),
                procedure.text(),
                PortalTime.dayOf(standing.round().deadline().minusSeconds(1)),
                standing.round().rule().silenceConsents(),
                costs.of(body.cooperation(), procedure.costs().orElse(null)));
        base = form.values();
    }

    /** Asks the body anew; if somebody else has changed it meanwhile, shows what both have written, to be read first. */
    public void save() {
        if (version == procedure.version()) {
            procedures.revise(procedure.id(), form.proposal(texts.locale()), version);
            navigation.to(page(), "procedures.revised");
        } else {
            merge();
        }
    }

    private void merge() {
        PersonId other = reading.latest(procedure).keptBy();
        FormMerge.Merged both = merge.merge(
                ProcedureForm.fields(texts, form.getCosts()),
                form.values(),
                base,
                other == null ? "" : directory.person(other).name());
        form.fill(both.values());
        version = procedure.version();
        merged = both.view();
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
    public @Nullable MergeView getMerged() {
        return merged;
    }

    /** What is stored now, and what the form began with when it comes back. */
    public Map<String, String> getBase() {
        return base;
    }

    /** The version from which the form began. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
