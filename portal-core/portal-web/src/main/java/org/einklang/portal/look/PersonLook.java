package org.einklang.portal.look;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.einklang.api.people.PersonId;

/** How a person wants every page to look. The last choice counts, whichever window it was made in. */
@Entity
@Table(name = "PERSON_LOOK")
public class PersonLook {

    @Id
    @Column(name = "PERSON_ID")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Brightness brightness = Brightness.DEVICE;

    @Enumerated(EnumType.STRING)
    private Contrast contrast = Contrast.DEVICE;

    @Enumerated(EnumType.STRING)
    private Density density = Density.COMFORTABLE;

    @Enumerated(EnumType.STRING)
    private Shortcuts shortcuts = Shortcuts.ON;

    /** Light or dark. */
    public enum Brightness {
        /** As the device says. */
        DEVICE,
        /** Always light. */
        LIGHT,
        /** Always dark. */
        DARK
    }

    /** How much things stand out. */
    public enum Contrast {
        /** As the device says. */
        DEVICE,
        /** Always more. */
        HIGH
    }

    /** How much room things have. */
    public enum Density {
        /** With room. */
        COMFORTABLE,
        /** More on a page. */
        COMPACT
    }

    /** Whether single keys do something. */
    public enum Shortcuts {
        /** They do. */
        ON,
        /** They do not. */
        OFF
    }

    /** For JPA. */
    protected PersonLook() {}

    /** What somebody sees who has not chosen anything. */
    PersonLook(PersonId person) {
        this.personId = person.value();
    }

    void choose(Brightness brightness, Contrast contrast, Density density, Shortcuts shortcuts) {
        this.brightness = brightness;
        this.contrast = contrast;
        this.density = density;
        this.shortcuts = shortcuts;
    }

    /** Light or dark. */
    public Brightness brightness() {
        return brightness;
    }

    /** How much things stand out. */
    public Contrast contrast() {
        return contrast;
    }

    /** How much room things have. */
    public Density density() {
        return density;
    }

    /** Whether single keys do something. */
    public Shortcuts shortcuts() {
        return shortcuts;
    }
}
