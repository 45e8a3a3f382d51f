package org.einklang.portal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Locale;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Folded;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/** Somebody who works for a partner. A person need not have an account; an account always belongs to a person. */
@Entity
public class Person extends Stored {

    private static final int COMPARED = 200;

    @Column(name = "PARTNER_ID")
    private long partnerId;

    @Column(name = "UNIT_ID")
    private @Nullable Long unitId;

    private String name;

    @Column(name = "FUNCTION_TITLE")
    private String function;

    private String mail;

    private String language;

    @Column(name = "SORT_NAME")
    private String sortName;

    @Column(name = "SORT_FUNCTION")
    private String sortFunction;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** A new person who works for this partner and reads German. */
    public Person(PartnerId partner, String name, String function, String mail) {
        this.partnerId = partner.value();
        this.name = name.strip();
        this.function = function.strip();
        this.mail = mail.strip();
        this.sortName = compared(this.name);
        this.sortFunction = compared(this.function);
        this.language = Locale.GERMAN.getLanguage();
    }

    /** Makes name and function comparable; for rows that came without. */
    void fold() {
        sortName = compared(name);
        sortFunction = compared(function);
    }

    /** How lists compare a name or a function. */
    public static String compared(String text) {
        String folded = Folded.of(text);
        return folded.length() <= COMPARED ? folded : folded.substring(0, COMPARED);
    }

    /** Belongs to this unit from now on. */
    public Person in(Unit unit) {
        this.unitId = unit.id();
        return this;
    }

    /** Reads this language from now on. */
    public void read(Locale locale) {
        this.language = locale.getLanguage();
    }

    /** Identity for others. */
    public PersonId personId() {
        return new PersonId(id());
    }

    /** The unit, if the person belongs to one. */
    public @Nullable Long unitId() {
        return unitId;
    }

    /** The organisation the person works for. */
    public PartnerId partner() {
        return new PartnerId(partnerId);
    }

    /** Name as lists show it. */
    public String name() {
        return name;
    }

    /** What the person does there, may be empty. */
    public String function() {
        return function;
    }

    /** Office address for mails, may be empty. */
    public String mail() {
        return mail;
    }

    /** Language in which the person reads. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }
}
