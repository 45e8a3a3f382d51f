package org.einklang.portal.intake.contacts;

/** A column of a table that is looked over, and the field that says what it means. */
public final class ContactImportColumn {

    private final int number;
    private final String head;
    private final String sample;
    private ContactColumn meaning;

    ContactImportColumn(int number, String head, String sample, ContactColumn meaning) {
        this.number = number;
        this.head = head;
        this.sample = sample;
        this.meaning = meaning;
    }

    /** Its place in the table, counted from 1. */
    public int getNumber() {
        return number;
    }

    /** What its first line says. */
    public String getHead() {
        return head;
    }

    /** What stands in the line below. */
    public String getSample() {
        return sample;
    }

    public ContactColumn getMeaning() {
        return meaning;
    }

    public void setMeaning(ContactColumn meaning) {
        this.meaning = meaning;
    }
}
