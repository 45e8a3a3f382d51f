package org.einklang.portal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * That a cooperation has a logo, and what it says; read with the cooperation, so that the frame around every page asks for
 * nothing more. The picture itself lies elsewhere.
 */
@Embeddable
public class HungLogo {

    /** No logo. */
    public static final HungLogo NONE = new HungLogo("", "");

    @Column(name = "LOGO_STAMP")
    private String stamp;

    @Column(name = "LOGO_TEXT")
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected HungLogo() {}

    /** A picture by the stamp of its content, and what it shows in words, for those who do not see it. */
    public HungLogo(String stamp, String text) {
        this.stamp = stamp;
        this.text = text.strip();
    }

    /** Another picture has another stamp. */
    public String stamp() {
        return stamp;
    }

    /** What it shows in words; empty for "the logo of the cooperation". */
    public String text() {
        return text;
    }

    boolean isThere() {
        return !stamp.isEmpty();
    }
}
