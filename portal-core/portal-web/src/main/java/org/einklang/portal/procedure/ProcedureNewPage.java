package org.einklang.portal.procedure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.einklang.api.NotVisible;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.deadline.Holidays;
import org.einklang.api.deadline.LegalPeriod;
import org.einklang.api.deadline.PublicHolidays;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.body.BodyReading;
import org.einklang.portal.money.CostForms;

/** The form for a new written procedure. */
@Named
@RequestScoped
public class ProcedureNewPage {

    /** What is usual, and enough to ask one's own house. */
    private static final LegalPeriod USUAL = LegalPeriod.weeks(2);

    @Inject
    private Procedures procedures;

    @Inject
    private ProcedureReading reading;

    @Inject
    private BodyReading bodies;

    @Inject
    private Holidays holidays;

    @Inject
    private CostForms costs;

    @Inject
    private Texts texts;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyCard body;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private ProcedureForm form;

    @PostConstruct
    void load() {
        CooperationId here = address.cooperation().id();
        body = bodies.file(here, address.part("body")).body();
        if (!reading.mayStart(body)) {
            throw new NotVisible("may start no procedure in " + body.id());
        }
        PublicHolidays free = holidays.of(here);
        form = new ProcedureForm(
                "",
                "",
                Deadlines.orNextWorkingDay(Deadlines.after(PortalTime.dayOf(clock.instant()), USUAL, free), free),
                false,
                costs.of(here, null));
    }

    /** Asks the body, and shows the procedure. */
    public void start() {
        WrittenProcedure procedure = procedures.start(body, form.proposal(texts.locale()));
        navigation.to(
                addresses.page(
                        body.cooperation(), "bodies", body.key(), "procedures", String.valueOf(procedure.number())),
                "procedures.started");
    }

    public BodyCard getBody() {
        return body;
    }

    public ProcedureForm getForm() {
        return form;
    }
}
