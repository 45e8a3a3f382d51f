package org.einklang.portal.demo;

import static org.einklang.portal.demo.DemoPeople.AGENCY;
import static org.einklang.portal.demo.DemoPeople.CITY;
import static org.einklang.portal.demo.DemoPeople.JOBCENTER;
import static org.einklang.portal.demo.DemoPeople.WELFARE;

import java.util.List;

/** The units of the example world as trees, and the people without an account: role names instead of people. */
final class DemoStaff {

    private DemoStaff() {}

    /**
     * A unit; those above come first.
     *
     * @param partner key of the partner
     * @param name of the unit
     * @param parent name of the unit above, empty at the top
     * @param lead name of its lead, empty without one
     */
    record Place(String partner, String name, String parent, String lead) {}

    /**
     * Somebody without an account.
     *
     * @param partner key of the partner
     * @param unit name of the unit
     * @param name shown
     * @param function what they do
     */
    record Colleague(String partner, String unit, String name, String function) {}

    static final List<Place> PLACES = List.of(
            new Place(AGENCY, "Geschäftsführung", "", "Leitung Agentur"),
            new Place(AGENCY, "Bereich Markt und Integration", "Geschäftsführung", "Bereichsleitung Agentur"),
            new Place(AGENCY, "Team Berufsberatung", "Bereich Markt und Integration", "Teamleitung Berufsberatung"),
            new Place(
                    AGENCY,
                    "Team Arbeitsvermittlung 1",
                    "Bereich Markt und Integration",
                    "Teamleitung Arbeitsvermittlung 1"),
            new Place(
                    AGENCY,
                    "Team Arbeitsvermittlung 2",
                    "Bereich Markt und Integration",
                    "Teamleitung Arbeitsvermittlung 2"),
            new Place(
                    AGENCY, "Arbeitgeber-Service", "Bereich Markt und Integration", "Teamleitung Arbeitgeber-Service"),
            new Place(AGENCY, "Personalentwicklung", "Geschäftsführung", ""),
            new Place(AGENCY, "Presse und Marketing", "Geschäftsführung", ""),
            new Place(JOBCENTER, "Geschäftsführung", "", "Leitung Jobcenter"),
            new Place(JOBCENTER, "Bereich Eingliederung", "Geschäftsführung", "Bereichsleitung Jobcenter"),
            new Place(JOBCENTER, "Team Junge Menschen", "Bereich Eingliederung", "Teamleitung Junge Menschen"),
            new Place(
                    JOBCENTER, "Team Vermittlung 25 plus", "Bereich Eingliederung", "Teamleitung Vermittlung 25 plus"),
            new Place(JOBCENTER, "Maßnahmeplanung", "Bereich Eingliederung", "Leitung Maßnahmeplanung"),
            new Place(JOBCENTER, "Bereich Leistung", "Geschäftsführung", "Bereichsleitung Leistung"),
            new Place(JOBCENTER, "Team Leistung 1", "Bereich Leistung", "Teamleitung Leistung 1"),
            new Place(JOBCENTER, "Team Leistung 2", "Bereich Leistung", "Teamleitung Leistung 2"),
            new Place(JOBCENTER, "Personalentwicklung", "Geschäftsführung", ""),
            new Place(JOBCENTER, "Presse", "Geschäftsführung", ""),
            new Place(CITY, "Dezernat Bildung und Soziales", "", "Leitung Stadt"),
            new Place(CITY, "Stabsstelle Kooperation", "Dezernat Bildung und Soziales", "Koordinationsstelle"),
            new Place(CITY, "Amt für Jugend und Familie", "Dezernat Bildung und Soziales", "Amtsleitung Jugend"),
            new Place(CITY, "Team Jugendberufshilfe", "Amt für Jugend und Familie", "Teamleitung Jugendberufshilfe"),
            new Place(CITY, "Sachgebiet Kindertagespflege", "Amt für Jugend und Familie", ""),
            new Place(CITY, "Schulamt", "Dezernat Bildung und Soziales", "Amtsleitung Schule"),
            new Place(CITY, "Sozialamt", "Dezernat Bildung und Soziales", "Amtsleitung Soziales"),
            new Place(CITY, "Team Grundsicherung", "Sozialamt", ""),
            new Place(CITY, "Fachstelle Migration", "Sozialamt", "Leitung Fachstelle Migration"),
            new Place(CITY, "Bürgerservice", "", "Teamleitung Bürgerservice"),
            new Place(CITY, "Digitalisierung", "", ""),
            new Place(CITY, "Personalentwicklung", "", ""),
            new Place(CITY, "Presseamt", "", "Presse Stadt"),
            new Place(CITY, "Statistik", "", ""),
            new Place(WELFARE, "Beratungsstelle Lindental", "", "Beratungsstelle Wohlfahrt"));

    static final List<Colleague> PEOPLE = List.of(
            new Colleague(AGENCY, "Team Arbeitsvermittlung 1", "Teamleitung Arbeitsvermittlung 1", "Leitung des Teams"),
            new Colleague(
                    AGENCY,
                    "Team Arbeitsvermittlung 1",
                    "Arbeitsvermittlung Handwerk",
                    "Vermittlung in Handwerk und Bau"),
            new Colleague(
                    AGENCY, "Team Arbeitsvermittlung 1", "Arbeitsvermittlung Büro", "Vermittlung in Büro und Handel"),
            new Colleague(AGENCY, "Team Arbeitsvermittlung 2", "Teamleitung Arbeitsvermittlung 2", "Leitung des Teams"),
            new Colleague(
                    AGENCY,
                    "Team Arbeitsvermittlung 2",
                    "Arbeitsvermittlung Pflege",
                    "Vermittlung in Pflege und Gesundheit"),
            new Colleague(AGENCY, "Team Arbeitsvermittlung 2", "Arbeitsvermittlung Reha", "Berufliche Rehabilitation"),
            new Colleague(AGENCY, "Team Berufsberatung", "Berufsberatung Gymnasien", "Beratung an Schulen"),
            new Colleague(AGENCY, "Team Berufsberatung", "Berufsberatung Gemeinschaftsschulen", "Beratung an Schulen"),
            new Colleague(AGENCY, "Arbeitgeber-Service", "Teamleitung Arbeitgeber-Service", "Leitung des Teams"),
            new Colleague(AGENCY, "Arbeitgeber-Service", "Ausbildungsstellen", "Akquise von Ausbildungsplätzen"),
            new Colleague(
                    AGENCY,
                    "Geschäftsführung",
                    "Chancengleichheit Agentur",
                    "Beauftragung für Chancengleichheit am Arbeitsmarkt"),
            new Colleague(
                    JOBCENTER,
                    "Team Junge Menschen",
                    "Fallmanagement unter 25",
                    "Beschäftigungsorientiertes Fallmanagement"),
            new Colleague(JOBCENTER, "Team Junge Menschen", "Vermittlung Ausbildung", "Vermittlung in Ausbildung"),
            new Colleague(
                    JOBCENTER, "Team Vermittlung 25 plus", "Teamleitung Vermittlung 25 plus", "Leitung des Teams"),
            new Colleague(JOBCENTER, "Team Vermittlung 25 plus", "Vermittlung Alleinerziehende", "Familie und Beruf"),
            new Colleague(JOBCENTER, "Team Vermittlung 25 plus", "Vermittlung Geflüchtete", "Sprache und Arbeit"),
            new Colleague(JOBCENTER, "Maßnahmeplanung", "Leitung Maßnahmeplanung", "Einkauf und Planung von Maßnahmen"),
            new Colleague(JOBCENTER, "Bereich Leistung", "Bereichsleitung Leistung", "Leitung Leistungsgewährung"),
            new Colleague(JOBCENTER, "Team Leistung 1", "Teamleitung Leistung 1", "Leitung des Teams"),
            new Colleague(
                    JOBCENTER,
                    "Team Leistung 1",
                    "Leistung Bildung und Teilhabe",
                    "Leistungen für Bildung und Teilhabe"),
            new Colleague(JOBCENTER, "Team Leistung 2", "Teamleitung Leistung 2", "Leitung des Teams"),
            new Colleague(JOBCENTER, "Team Leistung 2", "Leistung Wohnen", "Kosten der Unterkunft"),
            new Colleague(
                    JOBCENTER,
                    "Geschäftsführung",
                    "Chancengleichheit Jobcenter",
                    "Beauftragung für Chancengleichheit am Arbeitsmarkt"),
            new Colleague(CITY, "Team Jugendberufshilfe", "Jugendberufshilfe Nord", "Beratung im Stadtteil Nord"),
            new Colleague(CITY, "Team Jugendberufshilfe", "Jugendberufshilfe Süd", "Beratung im Stadtteil Süd"),
            new Colleague(CITY, "Team Jugendberufshilfe", "Schulsozialarbeit Berufsschule", "Schulsozialarbeit"),
            new Colleague(
                    CITY,
                    "Sachgebiet Kindertagespflege",
                    "Fachberatung Kindertagespflege",
                    "Betreuung für Berufstätige"),
            new Colleague(CITY, "Schulamt", "Amtsleitung Schule", "Leitung des Amtes"),
            new Colleague(CITY, "Schulamt", "Übergang Schule und Beruf", "Koordination der Übergänge"),
            new Colleague(CITY, "Sozialamt", "Amtsleitung Soziales", "Leitung des Amtes"),
            new Colleague(CITY, "Team Grundsicherung", "Grundsicherung im Alter", "Leistungen nach dem SGB XII"),
            new Colleague(CITY, "Fachstelle Migration", "Leitung Fachstelle Migration", "Leitung der Fachstelle"),
            new Colleague(CITY, "Fachstelle Migration", "Sprachkurse", "Koordination der Sprachkurse"),
            new Colleague(CITY, "Presseamt", "Internet und soziale Medien", "Redaktion"),
            new Colleague(CITY, "Statistik", "Sozialplanung", "Sozialberichterstattung"),
            new Colleague(WELFARE, "Beratungsstelle Lindental", "Schuldnerberatung", "Beratung bei Schulden"),
            new Colleague(
                    WELFARE, "Beratungsstelle Lindental", "Ehrenamt und Sprachcafé", "Begleitung von Freiwilligen"));
}
