package org.einklang.portal.intake.contacts;

import java.util.List;
import java.util.Set;
import org.einklang.portal.intake.Meanings;

/** What a column of a table of contacts can mean, and by which names people call it. */
public enum ContactColumn {
    /** Not taken over. */
    NONE(""),
    /** Name or short name of the partner. */
    PARTNER("partner|kooperationspartner|organisation|organization|behorde|dienststelle|einrichtung|trager"),
    /** Name or mail address of a person who is known. */
    PERSON("person|name|ansprechpartner|ansprechperson|kontakt|contact|mitarbeiter|mitarbeitende"),
    /** Name of an office that is no person. */
    OFFICE("stelle|buro|team|servicestelle|office|einheit|organisationseinheit|unit"),
    /** What they do there. */
    FUNCTION("funktion|function|position|job title|title"),
    /** For what they are responsible. */
    REMIT("zustandig fur|zustandigkeit|aufgabe|aufgaben|aufgabengebiet|thema|themen|remit|responsible for"),
    /** Shared terms: fields of action, legal areas and others. */
    TERMS("handlungsfelder|handlungsfeld|begriffe|rechtskreis|rechtskreise|schlagworte|fields of action|terms"),
    /** Telephone number. */
    PHONE("telefon|tel|tel.|telefonnummer|durchwahl|rufnummer|phone|telephone|phone number"),
    /** Mail address. */
    MAIL("e-mail|email|mail|e-mail-adresse|mailadresse|email address|e-mail address"),
    /** Central mailbox. */
    MAILBOX("funktionspostfach|zentrales postfach|postfach|sammelpostfach|mailbox|shared mailbox"),
    /** When one gets through. */
    HOURS("erreichbar|erreichbarkeit|sprechzeiten|sprechzeit|offnungszeiten|zeiten|hours|office hours"),
    /** Name or mail address of the person who keeps the entry. */
    OWNER("pflegt|gepflegt von|halt aktuell|verantwortlich|eintrag von|owner|kept by");

    private final Set<String> names;

    ContactColumn(String names) {
        this.names = Set.of(names.split("\\|"));
    }

    static List<ContactColumn> guess(List<String> heads) {
        return Meanings.guess(heads, values(), NONE, column -> column.names);
    }
}
