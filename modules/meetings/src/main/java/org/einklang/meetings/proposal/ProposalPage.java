package org.einklang.meetings.proposal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Locale;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.planning.ItemWords;

/** {@code proposals/{proposal}}: what a member wants on an agenda, and what becomes of it. */
@Named
@RequestScoped
public class ProposalPage {

    @Inject
    private ItemProposals proposals;

    @Inject
    private ItemWords words;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private ItemProposal proposal;

    private String line = "";
    private String by = "";
    private String bodyName = "";

    @PostConstruct
    void load() {
        proposal = proposals.one(address.cooperation().id(), address.part("proposal"));
        Locale locale = texts.locale();
        PersonId presenter = proposal.getOutline().presenter();
        line = words.line(
                proposal.getOutline(),
                null,
                presenter == null
                        ? proposal.getOutline().getPresenterName()
                        : directory.person(presenter).name(),
                locale);
        by = directory.person(proposal.by()).name();
        bodyName = directory.body(proposal.body()).name();
    }

    public ItemProposal getProposal() {
        return proposal;
    }

    /** How long, what for, and who presents it. */
    public String getLine() {
        return line;
    }

    /** Name of who proposed it. */
    public String getBy() {
        return by;
    }

    public String getBodyName() {
        return bodyName;
    }

    /** When it was proposed (UTC). */
    public Instant getProposed() {
        return proposal.proposed();
    }
}
