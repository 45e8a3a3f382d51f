package org.einklang.portal.procedure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.body.BodyReading;

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

    private int version;

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
                standing.round().rule().silenceConsents());
    }

    /** Asks the body anew. */
    public void save() {
        procedures.revise(procedure.id(), form.proposal(), version);
        navigation.to(page(), "procedures.revised");
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

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
