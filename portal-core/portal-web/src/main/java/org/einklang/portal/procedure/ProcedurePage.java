package org.einklang.portal.procedure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.Items;
import org.einklang.api.people.BodyCard;
import org.einklang.api.procedure.ResolutionRegister;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.approval.RoundView;
import org.einklang.portal.approval.RoundViews;
import org.einklang.portal.body.BodyReading;
import org.einklang.portal.money.CostWords;
import org.einklang.portal.version.VersionViews;
import org.jspecify.annotations.Nullable;

/** One written procedure: the text, who has said what, and the answer of the person who looks. */
@Named
@RequestScoped
public class ProcedurePage {

    @Inject
    private ProcedureReading reading;

    @Inject
    private BodyReading bodies;

    @Inject
    private RoundViews views;

    @Inject
    private CostWords words;

    @Inject
    private VersionViews versionViews;

    @Inject
    @Any
    private Instance<ResolutionRegister> registers;

    @Inject
    private Items items;

    @Inject
    private PortalRequest address;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyCard body;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private WrittenProcedure procedure;

    private List<CostWords.Line> costs = List.of();
    private List<RoundView> rounds = List.of();
    private List<VersionViews.VersionView> versions = List.of();
    private @Nullable ItemCard resolution;

    @PostConstruct
    void load() {
        body = bodies.file(address.cooperation().id(), address.part("body")).body();
        ProcedureReading.Standing standing = reading.one(body, address.part("procedure"));
        procedure = standing.procedure();
        costs = procedure.costs().map(sharing -> words.lines(sharing.sheet(""))).orElse(List.of());
        rounds = views.of(standing.rounds());
        versions = versionViews.of(procedure.ref());
        resolution = registers.stream()
                .flatMap(register -> register.entries(List.of(procedure.ref())).values().stream())
                .flatMap(entry -> items.cards(List.of(entry)).values().stream())
                .findFirst()
                .orElse(null);
    }

    public BodyCard getBody() {
        return body;
    }

    public WrittenProcedure getProcedure() {
        return procedure;
    }

    /** What it costs and who carries which part; empty if nothing costs anything. */
    public List<CostWords.Line> getCosts() {
        return costs;
    }

    /** The round that counts. */
    public RoundView getRound() {
        return rounds.get(0);
    }

    /** The resolution that it has become; null if it has become none, or the person who looks may not see it. */
    public @Nullable ItemCard getResolution() {
        return resolution;
    }

    /** What was put to the vote, the latest first. */
    public List<VersionViews.VersionView> getVersions() {
        return versions;
    }

    /** Whether the person who looks may change the text. */
    public boolean isChangeable() {
        return reading.mayStart(body) && getRound().isOpen();
    }
}
