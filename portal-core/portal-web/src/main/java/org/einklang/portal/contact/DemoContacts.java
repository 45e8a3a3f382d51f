package org.einklang.portal.contact;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The contacts of the example world: offices and role names instead of people. */
final class DemoContacts {

    /**
     * Two lines for each: who keeps it, how many months ago it was confirmed, person or office, function, remit; then its
     * terms, a central mailbox and who stands in, where there is one.
     */
    private static final String TABLE = """
            team.agentur | 1 | @team.agentur | Teamleitung | Berufsberatung an Schulen, Ausbildungssuche, Studienwahl
                ausbildung-starken sgb-3 junge-menschen-unter-25 berufsberatung ausbildungssuche |  | Team Berufsberatung
            team.agentur | 2 | Team Berufsberatung | Beratung vor dem Erwerbsleben | Termine zur Berufsberatung, Sprechstunden in den Schulen
                ausbildung-starken sgb-3 junge-menschen-unter-25 berufsberatung | berufsberatung |
            team.agentur | 3 | Ausbildungsstellen | Arbeitgeber-Service | Betriebe melden freie Ausbildungsplätze, Zuschüsse zur Ausbildungsvergütung
                ausbildung-starken sgb-3 ausbildungssuche betriebe | ausbildung | Team Berufsberatung
            team.agentur | 5 | Reha-Team | Berufliche Rehabilitation | Leistungen zur Teilhabe am Arbeitsleben, Umschulung aus gesundheitlichen Gründen
                chancen-fur-benachteiligte qualifizierung-und-weiterbildung sgb-3 menschen-mit-behinderung rehabilitation | reha |
            steuerung.agentur | 1 | Weiterbildung Beschäftigter | Qualifizierungsberatung | Bildungsgutschein, Weiterbildung im Betrieb, Nachholen von Abschlüssen
                qualifizierung-und-weiterbildung sgb-3 bildungsgutschein | weiterbildung | Eingangszone der Agentur
            steuerung.agentur | 0 | Eingangszone der Agentur | Erste Auskunft | Arbeitslos melden, Termine, Weiterleitung an die richtige Stelle
                qualifizierung-und-weiterbildung sgb-3 | eingang |
            steuerung.agentur | 4 | Arbeitslosengeld | Leistungsabteilung | Anspruch auf Arbeitslosengeld, Bescheide, Übergang zum Jobcenter
                sgb-3 | leistung | Eingangszone der Agentur
            steuerung.agentur | 6 | Familienkasse | Kindergeld | Kindergeld, Kinderzuschlag, Bescheinigungen für andere Stellen
                sgb-3 kindergeld alleinerziehende | familienkasse |
            steuerung.agentur | 2 | Gründungsberatung | Vermittlung | Gründungszuschuss, Prüfung der Tragfähigkeit
                qualifizierung-und-weiterbildung sgb-3 existenzgrundung |  |
            steuerung.agentur | 1 | Arbeitgeber-Service | Vermittlung | Stellen melden, Eingliederungszuschuss, gemeinsame Vermittlung mit dem Jobcenter
                chancen-fur-benachteiligte sgb-3 betriebe langzeitarbeitslose | arbeitgeber |
            team.agentur | 7 | Anerkennungsberatung | Beratung | Anerkennung von Abschlüssen aus dem Ausland, Anpassungslehrgänge
                chancen-fur-benachteiligte qualifizierung-und-weiterbildung sgb-3 asylblg gefluchtete anerkennung-von-abschlussen |  |
            team.agentur | 5 | Frühe Vermittlung Geflüchteter | Vermittlung | Erste Beratung während des Asylverfahrens, Zugang zu Sprachkursen
                chancen-fur-benachteiligte sgb-3 asylblg gefluchtete sprachkurs | integration-agentur | Anerkennungsberatung
            steuerung.agentur | 2 | @presse.agentur | Öffentlichkeitsarbeit | Zahlen zum Arbeitsmarkt, gemeinsame Pressemitteilungen
                sgb-3 | presse-agentur |
            team.jobcenter | 1 | @team.jobcenter | Teamleitung | Vermittlung unter 25, Übergang Schule und Beruf, Jugendberufsagentur
                ausbildung-starken sgb-2 junge-menschen-unter-25 ausbildungssuche |  | Team Junge Menschen
            team.jobcenter | 3 | Team Junge Menschen | Vermittlung unter 25 | Ausbildungssuche mit Bürgergeld, Begleitung während der Ausbildung
                ausbildung-starken sgb-2 junge-menschen-unter-25 ausbildungssuche | u25 |
            team.jobcenter | 2 | Bildung und Teilhabe Jobcenter | Leistung | Schulbedarf, Klassenfahrten, Mittagessen, Lernförderung für Kinder im Bürgergeld
                familie-und-beruf sgb-2 bildung-und-teilhabe schulbedarf alleinerziehende | but | Leistung Mitte
            team.jobcenter | 1 | Leistung Mitte | Leistungsteam | Anträge auf Bürgergeld, Miete und Heizung, Umzug: Altstadt und Südstadt
                sgb-2 umzug-und-miete altstadt sudstadt | leistung-mitte | Leistung Nord
            team.jobcenter | 4 | Leistung Nord | Leistungsteam | Anträge auf Bürgergeld, Miete und Heizung, Umzug: Nordstadt, Weststadt und Umland
                sgb-2 umzug-und-miete nordstadt weststadt hohenfeld steinach | leistung-nord | Leistung Mitte
            steuerung.jobcenter | 5 | Beauftragte für Chancengleichheit | Stabsstelle | Wiedereinstieg, Teilzeit, Beratung Alleinerziehender
                familie-und-beruf chancen-fur-benachteiligte sgb-2 alleinerziehende kinderbetreuung | chancengleichheit |
            steuerung.jobcenter | 2 | Fallmanagement | Beschäftigungsorientiertes Fallmanagement | Langzeitarbeitslose mit mehreren Hemmnissen, Schulden, Sucht, Wohnung
                chancen-fur-benachteiligte sgb-2 langzeitarbeitslose schulden wohnungslosigkeit | fallmanagement |
            steuerung.jobcenter | 8 | Gemeinsamer Arbeitgeber-Service | Vermittlung | Lohnkostenzuschuss, Probearbeit, geförderte Beschäftigung
                chancen-fur-benachteiligte sgb-2 langzeitarbeitslose betriebe | ags |
            steuerung.jobcenter | 0 | Eingang Jobcenter | Erste Auskunft | Antrag stellen, Unterlagen abgeben, Termine
                sgb-2 | eingang-jobcenter |
            steuerung.jobcenter | 3 | Zuwanderung und Sprache | Vermittlung | Sprachkurse, Übergang aus dem AsylbLG ins Bürgergeld
                chancen-fur-benachteiligte sgb-2 gefluchtete sprachkurs | sprache | Fallmanagement
            steuerung.jobcenter | 6 | Selbstständige | Vermittlung | Bürgergeld für Selbstständige, Einstiegsgeld, Tragfähigkeit
                sgb-2 existenzgrundung |  |
            team.jobcenter | 1 | Schnittstelle Rehabilitation | Vermittlung | Übergabe an das Reha-Team der Agentur, Anträge auf Teilhabe
                chancen-fur-benachteiligte sgb-2 menschen-mit-behinderung rehabilitation |  |
            steuerung.jobcenter | 2 | @katalog.jobcenter | Maßnahmeplanung | Maßnahmen planen und einkaufen, gemeinsamer Katalog
                chancen-fur-benachteiligte qualifizierung-und-weiterbildung sgb-2 | massnahmen |
            team.stadt | 1 | @team.stadt | Teamleitung | Jugendberufshilfe, Schulsozialarbeit, Jugendwerkstatt
                ausbildung-starken sgb-8 junge-menschen-unter-25 schulsozialarbeit |  | Jugendberufshilfe
            team.stadt | 2 | Jugendberufshilfe | Begleitung | Junge Menschen ohne Anschluss, aufsuchende Beratung, Jugendwerkstatt
                ausbildung-starken sgb-8 junge-menschen-unter-25 ausbildungssuche | jugendberufshilfe |
            team.stadt | 5 | Schulsozialarbeit Nord | Schulsozialarbeit | Schulen in Nordstadt und Weststadt
                ausbildung-starken sgb-8 schulsozialarbeit nordstadt weststadt |  | Schulsozialarbeit Süd
            team.stadt | 3 | Schulsozialarbeit Süd | Schulsozialarbeit | Schulen in Altstadt, Südstadt, Hohenfeld und Steinach
                ausbildung-starken sgb-8 schulsozialarbeit altstadt sudstadt hohenfeld steinach |  | Schulsozialarbeit Nord
            steuerung.stadt | 1 | Kita-Platzvergabe | Jugendamt | Plätze in Krippe, Kita und Tagespflege, Elternbeiträge
                familie-und-beruf sgb-8 kinderbetreuung alleinerziehende | kita |
            steuerung.stadt | 7 | Kindertagespflege | Jugendamt | Betreuung zu Randzeiten, Vermittlung von Tagespflege
                familie-und-beruf sgb-8 kinderbetreuung | tagespflege | Kita-Platzvergabe
            steuerung.stadt | 2 | Bildung und Teilhabe Stadt | Sozialamt | Schulbedarf und Teilhabe bei Wohngeld und Kinderzuschlag
                familie-und-beruf sgb-12 bildung-und-teilhabe schulbedarf | but-stadt |
            steuerung.stadt | 4 | Pflegestützpunkt | Beratung | Beratung zu Pflege, Entlastung für pflegende Angehörige
                familie-und-beruf sgb-12 pflege altere-ab-55 | pflege |
            steuerung.stadt | 5 | Eingliederungshilfe | Sozialamt | Assistenz, Werkstatt, Wechsel auf den Arbeitsmarkt
                chancen-fur-benachteiligte sgb-12 menschen-mit-behinderung | eingliederungshilfe |
            steuerung.stadt | 2 | Schuldnerberatung | Beratungsstelle | Beratung bei Schulden, Bescheinigung für das Pfändungsschutzkonto
                chancen-fur-benachteiligte sgb-12 schulden | schuldnerberatung |
            steuerung.stadt | 1 | Fachstelle Wohnungssicherung | Sozialamt | Drohende Räumung, Mietschulden, Notunterkunft
                chancen-fur-benachteiligte sgb-12 wohnungslosigkeit umzug-und-miete | wohnen |
            steuerung.stadt | 3 | Asylbewerberleistungen | Sozialamt | Leistungen während des Asylverfahrens, Übergabe an das Jobcenter
                chancen-fur-benachteiligte asylblg gefluchtete | asyl |
            steuerung.stadt | 9 | Ausländerbehörde | Bürgeramt | Aufenthalt, Erlaubnis zur Beschäftigung, Nebenbestimmungen
                chancen-fur-benachteiligte asylblg gefluchtete aufenthalt | aufenthalt |
            steuerung.stadt | 2 | Volkshochschule Grundbildung | Weiterbildung | Lesen und Schreiben, Schulabschlüsse nachholen, Deutsch am Abend
                qualifizierung-und-weiterbildung sprachkurs | grundbildung |
            steuerung.stadt | 0 | Wohngeldstelle | Sozialamt | Wohngeld, Abgrenzung zum Bürgergeld
                sgb-12 umzug-und-miete | wohngeld |
            """;

    static final List<Line> ALL = Arrays.stream(TABLE.split("\n(?! )"))
            .map(entry -> entry.replaceFirst("\n +", " | ").split(" *\\| *", -1))
            .map(DemoContacts::line)
            .collect(Collectors.toUnmodifiableList());

    private DemoContacts() {}

    /**
     * A contact of the example world.
     *
     * @param keeper account of the person who keeps it; the entry belongs to that person's partner
     * @param name account of the person with a leading {@code @}, or name of the office
     * @param function what they do
     * @param remit for what
     * @param terms keys of terms, with blanks between
     * @param mailbox local part of a central mailbox, or empty
     * @param months how long ago it was confirmed
     * @param deputy name of the office that stands in, or empty
     */
    record Line(
            String keeper,
            String name,
            String function,
            String remit,
            String terms,
            String mailbox,
            int months,
            String deputy) {}

    private static Line line(String[] parts) {
        return new Line(
                parts[0],
                parts[2],
                parts[3],
                parts[4],
                parts[5],
                parts[6],
                Integer.parseInt(parts[1]),
                parts[7].strip());
    }
}
