package org.einklang.portal.intake.people;

import java.util.List;
import java.util.Set;
import org.einklang.portal.intake.Meanings;

/** What a column of a table of people can mean, and by which names people call it. */
public enum PersonColumn {
    /** Not taken over. */
    NONE(""),
    /** The whole name. */
    NAME("name|vor- und nachname|nachname, vorname|person|full name|mitarbeiter|mitarbeitende"),
    /** The first part of the name. */
    FIRST_NAME("vorname|rufname|first name|firstname|given name"),
    /** The second part of the name. */
    LAST_NAME("nachname|familienname|zuname|last name|lastname|surname|family name"),
    /** Name or short name of the partner. */
    PARTNER("partner|kooperationspartner|organisation|organization|behorde|dienststelle|einrichtung|trager"),
    /** Name of the unit. */
    UNIT("einheit|organisationseinheit|oe|team|abteilung|sachgebiet|fachbereich|unit|department|bereich"),
    /** Name of the unit above that unit. */
    PARENT_UNIT("ubergeordnete einheit|ubergeordnet|gehort zu|parent unit|parent"),
    /** Whether the person leads the unit. */
    LEAD("leitung|leitet|leitet die einheit|ist leitung|lead|leads|leads the unit|head"),
    /** What the person does. */
    FUNCTION("funktion|stelle|position|tatigkeit|aufgabe|function|job title|title|role"),
    /** Telephone number. */
    PHONE("telefon|tel|tel.|telefonnummer|durchwahl|rufnummer|phone|telephone|phone number"),
    /** Mail address. */
    MAIL("e-mail|email|mail|e-mail-adresse|mailadresse|dienstliche e-mail|office e-mail|email address|e-mail address");

    private final Set<String> names;

    PersonColumn(String names) {
        this.names = Set.of(names.split("\\|"));
    }

    /** What the columns under these heads mean, as far as one can tell; no meaning is given twice. */
    public static List<PersonColumn> guess(List<String> heads) {
        return Meanings.guess(heads, values(), NONE, column -> column.names);
    }
}
