package org.einklang.portal.contact;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.people.CooperationId;
import org.einklang.api.report.OpenReport;
import org.einklang.api.report.ReportSpec;
import org.einklang.api.report.Reports;
import org.einklang.api.web.PortalRequest;

/** How current the entries of each partner are. */
@Named
@RequestScoped
public class ContactReportPage {

    @Inject
    private ContactFigures figures;

    @Inject
    private Reports reports;

    @Inject
    private PortalRequest address;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private OpenReport report;

    @PostConstruct
    void load() {
        CooperationId here = address.cooperation().id();
        report = reports.open(ReportSpec.of("contacts.report.title", period -> figures.of(here, period))
                .forPeriods(figures.periods()));
    }

    public OpenReport getReport() {
        return report;
    }
}
