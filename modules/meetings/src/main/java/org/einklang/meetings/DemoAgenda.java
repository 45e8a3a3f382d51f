package org.einklang.meetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.demo.DemoWorld;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.AgendaItems;
import org.einklang.meetings.planning.DecisionPaper;
import org.einklang.meetings.planning.ItemContent;
import org.einklang.meetings.planning.ItemGoal;
import org.einklang.meetings.planning.ItemOutline;
import org.einklang.meetings.planning.Meeting;

/** What the agenda of a meeting of the steering group of the example world says of its items. */
@ApplicationScoped
class DemoAgenda {

    static final List<String> TITLES = List.of(
            "Begrüßung und Niederschrift der letzten Sitzung",
            "Bericht aus der AG Ausbildung",
            "Gemeinsame Ausbildungsmesse",
            "Verschiedenes");

    @Inject
    private AgendaItems items;

    /** Says it; whoever acts plans the meeting. */
    void fill(DemoWorld world, Meeting meeting) {
        List<ItemOutline> outlines = List.of(
                new ItemOutline(ItemGoal.INFORM, 10, world.person("steuerung.stadt"), "", ""),
                new ItemOutline(
                        ItemGoal.DISCUSS,
                        30,
                        world.person("fortbildung.stadt"),
                        "",
                        "Die AG hat die Übergänge von der Schule in die Ausbildung untersucht. Sie stellt vor:\n\n"
                                + "- wo feste Ansprechpersonen fehlen\n- was andere Kooperationen tun\n- was bis zum Sommer geht"),
                new ItemOutline(
                        ItemGoal.DECIDE,
                        40,
                        null,
                        "Messeleitung, Lindenhallen GmbH",
                        "Die Messe findet zum vierten Mal statt. Bisher hatte jeder Partner einen eigenen Stand."),
                new ItemOutline(ItemGoal.DISCUSS, 20, null, "", ""));
        DecisionPaper fair = new DecisionPaper(
                        "Treten die Partner auf der Messe mit einem gemeinsamen Stand auf?",
                        "- gemeinsamer Stand: ein Auftritt, weniger Dienste, einmal Miete\n"
                                + "- drei Stände wie bisher: jeder wirbt für sich, dreifache Miete",
                        "4.800 Euro für Fläche und Aufbau, zu gleichen Teilen.",
                        "Gemeinsamer Stand, die Stadt führt die Liste der Dienste.")
                .withCouncilPaper("2026/114", "");
        for (int i = 0; i < TITLES.size(); i++) {
            AgendaItem item = meeting.getAgenda().get(i);
            items.fill(
                    item.id(),
                    new ItemContent(item.getTitle(), outlines.get(i), i == 2 ? fair : item.getPaper()),
                    item.version());
        }
    }
}
