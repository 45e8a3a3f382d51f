package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.figure.Matrix;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.PersonCard;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.cooperation.LevelNames;
import org.einklang.portal.directory.CorePermission;
import org.jspecify.annotations.Nullable;

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

    private @Nullable List<Past> history;

    @PostConstruct
    void load() {
        table = decisions.of(address.cooperation().id());
    }

    /**
     * What happened.
     *
     * @param moment when
     * @param text who changed what
     */
    public record Past(Instant moment, String text) {}

    /** The history of the table: one line for each row that was agreed anew. */
    public List<Past> getHistory() {
        List<Past> known = history;
        if (known == null) {
            known = past();
            history = known;
        }
        return known;
    }

    private List<Past> past() {
        DecisionRights.Past past = decisions.history(address.cooperation().id());
        Map<List<Object>, List<DecisionChange>> acts = past.changes().stream()
                .collect(Collectors.groupingBy(
                        change -> List.of(change.moment(), change.matter()), LinkedHashMap::new, Collectors.toList()));
        return acts.values().stream()
                .map(act -> new Past(act.get(0).moment(), sentence(act, past)))
                .toList();
    }

    private String sentence(List<DecisionChange> act, DecisionRights.Past past) {
        DecisionChange first = act.get(0);
        String parts = act.stream()
                .sorted(Comparator.comparing(DecisionChange::level))
                .map(change -> texts.get(
                        "bodies.decisions.part_changed",
                        levelName(change.level()),
                        texts.get("bodies.part." + change.before()),
                        texts.get("bodies.part." + change.after())))
                .collect(Collectors.joining("; "));
        PersonCard actor = past.people().get(first.actor());
        return texts.get(
                "bodies.decisions.changed",
                actor == null ? "" : actor.name(),
                texts.get("bodies.matter." + first.matter()),
                parts);
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
