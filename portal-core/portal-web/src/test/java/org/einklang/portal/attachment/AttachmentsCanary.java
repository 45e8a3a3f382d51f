package org.einklang.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.demo.DemoData;
import org.einklang.api.demo.DemoWorld;
import org.einklang.portal.procedure.Procedures;
import org.einklang.testkit.rights.Canary;
import org.einklang.testkit.server.CanaryGround;

/** Attaches the word that must not be read in Lindental to a written procedure of Weidental; comes after the host's canary. */
@ApplicationScoped
class AttachmentsCanary implements DemoData {

    @Inject
    private CanaryGround ground;

    @Inject
    private Procedures procedures;

    @Inject
    private Attaching attaching;

    @Override
    public String module() {
        return "canary-files";
    }

    @Override
    public void plant(DemoWorld world) {
        Procedures.Proposal proposal = new Procedures.Proposal(
                "Umlauf " + Canary.WORD, Canary.WORD, world.today().plusDays(5), false);
        ground.plant(
                world,
                body -> attaching.add(
                        body.cooperation(),
                        procedures.start(body, proposal).ref(),
                        List.of(Brought.upload(Canary.WORD + ".txt", Canary.WORD)),
                        0));
    }
}
