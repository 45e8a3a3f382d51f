package org.einklang.portal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** Written procedures of bodies; their pages are reached from the body. */
@ApplicationScoped
class ProcedureArea implements HostArea {

    private static final String PROCEDURES = "/c/{cooperation}/bodies/{body}/procedures";

    @Override
    public List<String> bundles() {
        return List.of("procedures");
    }

    @Override
    public List<ProcedurePermission> permissions() {
        return List.of(ProcedurePermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople(PROCEDURES, "procedures"),
                HostPage.forPeople(PROCEDURES + "/new", "procedure-new"),
                HostPage.forPeople(PROCEDURES + "/{procedure}", "procedure"),
                HostPage.forPeople(PROCEDURES + "/{procedure}/edit", "procedure-edit"));
    }
}
