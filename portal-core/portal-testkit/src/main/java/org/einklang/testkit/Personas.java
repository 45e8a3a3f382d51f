package org.einklang.testkit;

import java.util.List;

/** The cast of the demo in its main cooperation {@link TestPortal#COOPERATION}, by what they are there. */
public final class Personas {

    /** Runs the installation; reads no content by that. */
    public static final Persona ADMINISTRATOR = new Persona("admin");

    /** Keeps partners, people and bodies of the cooperation. */
    public static final Persona COORDINATOR = new Persona("koordination");

    /** Coordinates the cooperation next door, with which the agency is shared; nobody here. */
    public static final Persona COORDINATOR_NEXT_DOOR = new Persona("koordination.weidental");

    /** Head of the agency. */
    public static final Persona HEAD_OF_AGENCY = new Persona("leitung.agentur");

    /** Head of the jobcenter. */
    public static final Persona HEAD_OF_JOBCENTER = new Persona("leitung.jobcenter");

    /** Head of the city's department, chairs the sponsors. */
    public static final Persona HEAD_OF_CITY = new Persona("leitung.stadt");

    /** Votes in the steering group for the agency. */
    public static final Persona STEERING_AGENCY = new Persona("steuerung.agentur");

    /** Votes in the steering group for the jobcenter. */
    public static final Persona STEERING_JOBCENTER = new Persona("steuerung.jobcenter");

    /** Chairs the steering group. */
    public static final Persona CHAIR = new Persona("steuerung.stadt");

    /** Keeps the minutes of steering group and sponsors, without a vote. */
    public static final Persona SECRETARY = new Persona("schrift.stadt");

    /** Leads a team of the agency. */
    public static final Persona TEAM_AGENCY = new Persona("team.agentur");

    /** Leads a team of the jobcenter. */
    public static final Persona TEAM_JOBCENTER = new Persona("team.jobcenter");

    /** Leads a team of the city. */
    public static final Persona TEAM_CITY = new Persona("team.stadt");

    /** Books trainings for colleagues of the agency. */
    public static final Persona TRAINING_AGENCY = new Persona("fortbildung.agentur");

    /** Books trainings for colleagues of the jobcenter. */
    public static final Persona TRAINING_JOBCENTER = new Persona("fortbildung.jobcenter");

    /** Books trainings for colleagues of the city. */
    public static final Persona TRAINING_CITY = new Persona("fortbildung.stadt");

    /** Speaks to the press for the agency. */
    public static final Persona PRESS_AGENCY = new Persona("presse.agentur");

    /** Speaks to the press for the jobcenter. */
    public static final Persona PRESS_JOBCENTER = new Persona("presse.jobcenter");

    /** Speaks to the press for the city. */
    public static final Persona PRESS_CITY = new Persona("presse.stadt");

    /** Keeps the shared catalogue. */
    public static final Persona CATALOGUE_EDITOR = new Persona("katalog.jobcenter");

    /** Hosts hospitations. */
    public static final Persona HOST = new Persona("gastgeber.stadt");

    /** Reads what members read, changes nothing. */
    public static final Persona EVALUATOR = new Persona("evaluation");

    /** Is invited now and then, and has no right beyond that. */
    public static final Persona GUEST = new Persona("gast");

    /** Leads the department of the county: a partner of the other cooperation, Weidental, and of that one only. */
    public static final Persona HEAD_OF_COUNTY = new Persona("leitung.landkreis");

    /** Sits in one body for a partner with a limited view, and sees nothing beyond. */
    public static final Persona WELFARE = new Persona("gast.wohlfahrt");

    private Personas() {}

    /** Everybody who works for a partner of Lindental. */
    public static List<Persona> all() {
        return List.of(
                ADMINISTRATOR,
                COORDINATOR,
                HEAD_OF_AGENCY,
                HEAD_OF_JOBCENTER,
                HEAD_OF_CITY,
                STEERING_AGENCY,
                STEERING_JOBCENTER,
                CHAIR,
                SECRETARY,
                TEAM_AGENCY,
                TEAM_JOBCENTER,
                TEAM_CITY,
                TRAINING_AGENCY,
                TRAINING_JOBCENTER,
                TRAINING_CITY,
                PRESS_AGENCY,
                PRESS_JOBCENTER,
                PRESS_CITY,
                CATALOGUE_EDITOR,
                HOST,
                EVALUATOR,
                GUEST,
                WELFARE);
    }
}
