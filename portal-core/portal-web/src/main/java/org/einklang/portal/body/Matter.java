package org.einklang.portal.body;

/** What levels decide on [000 IV, V]. */
public enum Matter {
    /** Grundsätze der Kooperation. */
    PRINCIPLES,
    /** Handlungsfelder. */
    FIELDS_OF_ACTION,
    /** Strategische Ziele und Zielgruppen. */
    STRATEGIC_GOALS,
    /** Form und Grad der Zusammenarbeit. */
    FORM_OF_COOPERATION,
    /** Jahresarbeitsplan. */
    ANNUAL_PLAN,
    /** Operative Maßnahmen. */
    OPERATIONAL_MEASURES,
    /** Bedarf der Zielgruppen. */
    NEEDS,
    /** Schnittstellen. */
    INTERFACES,
    /** Einsetzung von Arbeitsgruppen. */
    APPOINTING_GROUPS,
    /** Pressemitteilungen. */
    PRESS_RELEASE,
    /** Kooperationsvereinbarung. */
    AGREEMENT
}
