package org.einklang.portal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Folded;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/** Somebody who works for a partner. A person need not have an account; an account always belongs to a person. */
@Entity
public class Person extends Stored {

    private static final int COMPARED = 200;
    private static final int MARKS = 1_000_000_000;
    private static final SecureRandom CHANCE = new SecureRandom();

    @Column(name = "PARTNER_ID")
    private long partnerId;

    @Column(name = "UNIT_ID")
    private @Nullable Long unitId;

    private String name;

    @Column(name = "FUNCTION_TITLE")
    private String function;

    private String mail;

    private String phone;

    private String language;

    @Column(name = "LAST_DAY")
    private @Nullable LocalDate lastDay;

    @Column(name = "ERASED_ON")
    private @Nullable Instant erasedOn;

    @Column(name = "SORT_NAME")
    private String sortName;

    @Column(name = "SORT_FUNCTION")
    private String sortFunction;

    private int mark;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** A new person who works for this partner and reads German. */
    public Person(PartnerId partner, String name, String function, String mail) {
        this.partnerId = partner.value();
        this.name = name.strip();
        this.function = function.strip();
        this.mail = mail.strip();
        this.phone = "";
        this.sortName = compared(this.name);
        this.sortFunction = compared(this.function);
        this.language = Locale.GERMAN.getLanguage();
        this.mark = 1 + CHANCE.nextInt(MARKS - 1);
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

    /** Is called like this and reached there from now on. */
    public void correct(String newName, String newMail) {
        requireKnown();
        this.name = newName.strip();
        this.mail = newMail.strip();
        fold();
    }

    /** Is reached at this number from now on; an empty one says that there is none. */
    public void reachAt(String number) {
        this.phone = number.strip();
    }

    /** Does this from now on, in a unit of this partner or in none. @throws RuleViolation if the unit belongs to another */
    public void work(PartnerId partner, @Nullable Unit unit, String newFunction) {
        if (unit != null && unit.partnerId() != partner.value()) {
            throw new RuleViolation("people.unit.of_other_partner").at("unit");
        }
        this.partnerId = partner.value();
        this.unitId = unit == null ? null : unit.id();
        this.function = newFunction.strip();
        fold();
    }

    /** Works here until this day; the account opens nothing afterwards, and the name stays in what was done. */
    public void leaveAfter(LocalDate day) {
        this.lastDay = day;
    }

    /** Stays after all. @throws RuleViolation if nothing is known of them any more */
    public void stay() {
        requireKnown();
        this.lastDay = null;
    }

    /**
     * Nothing about them is known from now on but that there was somebody; the number stays in what was done.
     *
     * @param pseudonym what people read instead of the name
     */
    public void forget(String pseudonym, Instant now) {
        requireKnown();
        name = pseudonym;
        function = "";
        mail = "";
        phone = "";
        unitId = null;
        erasedOn = now;
        fold();
    }

    /** By chance; with the number it tells this person from anybody who was given the same number in another copy of the data. */
    public int mark() {
        return mark;
    }

    /** Whether nothing is known of them any more. */
    public boolean isForgotten() {
        return erasedOn != null;
    }

    private void requireKnown() {
        if (isForgotten()) {
            throw new RuleViolation("privacy.erasure.done_before");
        }
    }

    /** The last day of work, if it is known. */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** Whether the last day lies behind. */
    public boolean hasLeft(LocalDate today) {
        return lastDay != null && lastDay.isBefore(today);
    }

    /** Number of the telephone, may be empty. */
    public String phone() {
        return phone;
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
