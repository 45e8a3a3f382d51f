package org.einklang.portal.cadence;

import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableReading;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.cadence.CadenceLight.State;
import org.einklang.portal.cooperation.LevelNames;

/** All bodies with their lights, the most urgent ones first. */
@Named
@RequestScoped
public class CadencePage {

    @Inject
    private CadenceReading reading;

    @Inject
    private CadenceWords words;

    @Inject
    private LevelNames levels;

    @Inject
    private Tables tables;

    @Inject
    private PortalRequest address;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<CadenceLight> lights;

    /** Opens the list. */
    @PostConstruct
    void load() {
        LightOrder all = new LightOrder(reading.all(address.cooperation().id()));
        List<Choice> states = Stream.of(State.values())
                .map(state -> Choice.of(state, words.state(state)))
                .toList();
        List<Choice> known = Stream.of(BodyLevel.values())
                .filter(level -> level != BodyLevel.EXTERNAL)
                .map(level -> Choice.of(level, levels.of(level)))
                .toList();
        lights = tables.open(TableSpec.of("cadence.title", TableReading.of(all::asked))
                .column("name", "core.body.name", light -> light.body().name(), SORTABLE)
                .column(
                        "level",
                        "core.body.level",
                        light -> levels.of(light.body().level()))
                .column("light", "cadence.light", words::state, SORTABLE)
                .days("due", "cadence.due", CadenceLight::due, SORTABLE)
                .days("last", "cadence.last", CadenceLight::last, SORTABLE)
                .days("next", "cadence.next", CadenceLight::next, SORTABLE)
                .column("reason", "cadence.reason", words::reason)
                .filter(Filter.choice("light", "cadence.light", states))
                .filter(Filter.choice("level", "core.body.level", known))
                .sortedBy("light"));
    }

    public Table<CadenceLight> getLights() {
        return lights;
    }

    /** How a body stands, in a few words. */
    public String state(CadenceLight light) {
        return words.state(light);
    }

    /** Why, and what is to be done. */
    public String reason(CadenceLight light) {
        return words.reason(light);
    }

    /** Where the person who looks may plan the meeting that is missing; empty if none is, or it is not theirs to do. */
    public String plan(CadenceLight light) {
        return light.wantsMeeting() ? reading.planning(light.body()).orElse("") : "";
    }
}
