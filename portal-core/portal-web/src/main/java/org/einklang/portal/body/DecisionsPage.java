package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.figure.Matrix;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.cooperation.LevelNames;
import org.einklang.portal.directory.CorePermission;

/** The table of decision rights: which level decides, approves, prepares, is informed. */
@Named
@RequestScoped
public class DecisionsPage {

    @Inject
    private DecisionRights decisions;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private LevelNames levels;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private DecisionTable table;

    @PostConstruct
    void load() {
        table = decisions.of(address.cooperation().id());
    }

    public boolean isKeeper() {
        return access.may(
                CorePermission.KEEP_DECISION_RIGHTS,
                Scope.cooperation(address.cooperation().id()));
    }

    public Matter[] getMatters() {
        return Matter.values();
    }

    /** The table, for the coordinator with links to where a row is changed. */
    public Matrix getMatrix() {
        List<String> columns =
                DecisionTable.LEVELS.stream().map(this::levelName).toList();
        return new Matrix(
                texts.get("bodies.decisions.title"),
                texts.get("bodies.decisions.matter"),
                columns,
                Stream.of(Matter.values()).map(this::row).toList());
    }

    private Matrix.Row row(Matter matter) {
        return new Matrix.Row(
                texts.get("bodies.matter." + matter),
                DecisionTable.LEVELS.stream()
                        .map(level -> cell(matter, level, table.part(matter, level)))
                        .toList());
    }

    private Matrix.Cell cell(Matter matter, BodyLevel level, Part part) {
        String leadsTo = isKeeper()
                ? addresses.page(address.cooperation().id(), "bodies", "decisions", MatterAddress.of(matter))
                : "";
        return new Matrix.Cell(levelName(level), part.weight(), texts.get("bodies.part." + part), "", leadsTo);
    }

    private String levelName(BodyLevel level) {
        return levels.of(level);
    }
}
