package org.einklang.portal.term;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.einklang.api.demo.DemoWorld;
import org.einklang.api.term.TermKind;
import org.einklang.portal.demo.HostDemo;

/** The words of the example world: four fields of action, target groups, topics, districts; one changed this year. */
@ApplicationScoped
class TermsDemo implements HostDemo {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    private final Set<String> keys = new HashSet<>();

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void plant(DemoWorld world) {
        LocalDate start = world.today().minusYears(2).withDayOfYear(1);
        Decision first = new Decision("Beschluss der Trägergruppe Nr. 2", start.minusDays(20));
        field(
                world,
                start,
                first,
                new Wording(
                        "Ausbildung stärken",
                        "Vocational training",
                        "Junge Menschen finden in eine Ausbildung und bleiben darin: Orientierung in der Schule,"
                                + " Vermittlung, Begleitung bis zum Abschluss."));
        field(
                world,
                start,
                first,
                new Wording(
                        "Qualifizierung und Weiterbildung",
                        "Further qualification",
                        "Beschäftigte und Arbeitslose holen Abschlüsse nach und lernen, was der Arbeitsmarkt am Ort braucht."));
        field(
                world,
                start,
                first,
                new Wording(
                        "Familie und Beruf",
                        "Family and work",
                        "Wer Kinder erzieht oder Angehörige pflegt, kann arbeiten: Betreuung, Teilzeit, Wiedereinstieg."));
        Term fourth = field(
                world,
                start,
                first,
                new Wording(
                        "Chancen für Benachteiligte",
                        "Disadvantaged groups",
                        "Frauen, Ältere, Zugewanderte und Menschen mit Behinderung finden Arbeit."));
        LocalDate lately = world.today().minusWeeks(9);
        entities.persist(new TermVersion(
                fourth,
                new Wording(
                        "Chancen für Benachteiligte",
                        "Disadvantaged groups",
                        "Frauen, Ältere, Zugewanderte, Menschen mit Behinderung und Langzeitarbeitslose finden Arbeit"
                                + " und behalten sie, auch mit Begleitung im Betrieb."),
                lately,
                new Decision("Beschluss der Trägergruppe Nr. 5", lately.minusDays(12))));

        all(
                world,
                start,
                TermKind.TARGET_GROUP,
                List.of(
                        "Junge Menschen unter 25|Young people under 25",
                        "Alleinerziehende|Single parents",
                        "Langzeitarbeitslose|Long-term unemployed",
                        "Geflüchtete|Refugees",
                        "Menschen mit Behinderung|People with disabilities",
                        "Ältere ab 55|People over 55"));
        all(
                world,
                start,
                TermKind.TOPIC,
                List.of(
                        "Bildungsgutschein|Training voucher",
                        "Bildung und Teilhabe|Education and participation",
                        "Schulbedarf|School supplies",
                        "Kinderbetreuung|Childcare",
                        "Kindergeld|Child benefit",
                        "Umzug und Miete|Moving and rent",
                        "Sprachkurs|Language course",
                        "Anerkennung von Abschlüssen|Recognition of degrees",
                        "Schulden|Debts",
                        "Schulsozialarbeit|School social work",
                        "Berufsberatung|Career guidance",
                        "Ausbildungssuche|Finding an apprenticeship",
                        "Rehabilitation|Rehabilitation",
                        "Existenzgründung|Starting a business",
                        "Betriebe|Employers",
                        "Pflege|Nursing care",
                        "Wohnungslosigkeit|Homelessness",
                        "Aufenthalt|Residence permit"));
        all(
                world,
                start,
                TermKind.DISTRICT,
                List.of(
                        "Altstadt|Old town",
                        "Nordstadt|North",
                        "Südstadt|South",
                        "Weststadt|West",
                        "Hohenfeld|",
                        "Steinach|"));
    }

    private Term field(DemoWorld world, LocalDate from, Decision decision, Wording wording) {
        Term term = term(world, TermKind.FIELD_OF_ACTION, wording);
        entities.persist(new TermVersion(term, wording, from, decision));
        return term;
    }

    private void all(DemoWorld world, LocalDate from, TermKind kind, List<String> names) {
        for (String name : names) {
            String[] both = name.split("\\|", 2);
            Wording wording = new Wording(both[0], both[1], "");
            entities.persist(new TermVersion(term(world, kind, wording), wording, from, Decision.NONE));
        }
    }

    private Term term(DemoWorld world, TermKind kind, Wording wording) {
        String key = TermKeeping.freeKey(wording.german(), keys);
        keys.add(key);
        Term term = new Term(world.cooperation(), kind, key, keys.size());
        entities.persist(term);
        return term;
    }
}
