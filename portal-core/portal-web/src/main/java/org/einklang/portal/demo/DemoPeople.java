package org.einklang.portal.demo;

import java.util.List;

/** Who lives in the example world: role names instead of people. */
final class DemoPeople {

    static final String AGENCY = "agentur";
    static final String JOBCENTER = "jobcenter";
    static final String CITY = "stadt";
    static final String WELFARE = "wohlfahrt";
    static final String COUNTY = "landkreis";

    private DemoPeople() {}

    /**
     * Somebody of the example world.
     *
     * @param login account name, also the local part of the mail address
     * @param partner key of the partner
     * @param unit name of the unit
     * @param name name shown
     * @param function what they do
     */
    record Somebody(String login, String partner, String unit, String name, String function) {}

    static final List<Somebody> ALL = List.of(
            new Somebody("admin", CITY, "Digitalisierung", "IT-Betrieb", "Administration des Portals"),
            new Somebody(
                    "koordination",
                    CITY,
                    "Stabsstelle Kooperation",
                    "Koordinationsstelle",
                    "Koordination der Zusammenarbeit"),
            new Somebody(
                    "leitung.agentur", AGENCY, "Geschäftsführung", "Leitung Agentur", "Vorsitz der Geschäftsführung"),
            new Somebody("leitung.jobcenter", JOBCENTER, "Geschäftsführung", "Leitung Jobcenter", "Geschäftsführung"),
            new Somebody(
                    "leitung.stadt", CITY, "Dezernat Bildung und Soziales", "Leitung Stadt", "Leitung des Dezernats"),
            new Somebody(
                    "steuerung.agentur",
                    AGENCY,
                    "Bereich Markt und Integration",
                    "Bereichsleitung Agentur",
                    "Leitung Markt und Integration"),
            new Somebody(
                    "steuerung.jobcenter",
                    JOBCENTER,
                    "Bereich Eingliederung",
                    "Bereichsleitung Jobcenter",
                    "Leitung Eingliederung"),
            new Somebody(
                    "steuerung.stadt", CITY, "Amt für Jugend und Familie", "Amtsleitung Jugend", "Leitung des Amtes"),
            new Somebody(
                    "schrift.stadt",
                    CITY,
                    "Stabsstelle Kooperation",
                    "Geschäftsführung Steuerung",
                    "Schriftführung der Gremien"),
            new Somebody(
                    "team.agentur",
                    AGENCY,
                    "Team Berufsberatung",
                    "Teamleitung Berufsberatung",
                    "Beratung vor dem Erwerbsleben"),
            new Somebody(
                    "team.jobcenter",
                    JOBCENTER,
                    "Team Junge Menschen",
                    "Teamleitung Junge Menschen",
                    "Vermittlung unter 25"),
            new Somebody(
                    "team.stadt",
                    CITY,
                    "Team Jugendberufshilfe",
                    "Teamleitung Jugendberufshilfe",
                    "Jugendberufshilfe und Schulsozialarbeit"),
            new Somebody(
                    "fortbildung.agentur",
                    AGENCY,
                    "Personalentwicklung",
                    "Fortbildung Agentur",
                    "Koordination der Fortbildungen"),
            new Somebody(
                    "fortbildung.jobcenter",
                    JOBCENTER,
                    "Personalentwicklung",
                    "Fortbildung Jobcenter",
                    "Koordination der Fortbildungen"),
            new Somebody(
                    "fortbildung.stadt",
                    CITY,
                    "Personalentwicklung",
                    "Fortbildung Stadt",
                    "Koordination der Fortbildungen"),
            new Somebody("presse.agentur", AGENCY, "Presse und Marketing", "Presse Agentur", "Öffentlichkeitsarbeit"),
            new Somebody("presse.jobcenter", JOBCENTER, "Presse", "Presse Jobcenter", "Öffentlichkeitsarbeit"),
            new Somebody("presse.stadt", CITY, "Presseamt", "Presse Stadt", "Öffentlichkeitsarbeit"),
            new Somebody(
                    "katalog.jobcenter",
                    JOBCENTER,
                    "Maßnahmeplanung",
                    "Maßnahmenkatalog",
                    "Pflege des gemeinsamen Katalogs"),
            new Somebody(
                    "gastgeber.stadt",
                    CITY,
                    "Bürgerservice",
                    "Teamleitung Bürgerservice",
                    "Gastgeber für Hospitationen"),
            new Somebody("evaluation", CITY, "Statistik", "Evaluation", "Wissenschaftliche Begleitung"),
            new Somebody("gast", CITY, "Schulamt", "Fachstelle Schule", "Gast der Gremien"),
            new Somebody(
                    "gast.wohlfahrt",
                    WELFARE,
                    "Beratungsstelle Lindental",
                    "Beratungsstelle Wohlfahrt",
                    "Leitung der Beratungsstelle"));
}
