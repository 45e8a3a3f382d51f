package org.einklang.portal.cooperation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;

/** What a cooperation wants above and below its papers. Until it says so, it is what its profile tells. */
@Entity
@Table(name = "LETTERHEAD")
public class CooperationLetterhead {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CONTACT = 300;
    private static final int LONGEST_FOOT = 200;
    private static final int MOST_LINES = 2;

    @Id
    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "HEAD_NAME")
    private String name = "";

    @Column(name = "CONTACT_LINE")
    private String contact = "";

    @Column(name = "FOOT_TEXT")
    private String foot = "";

    @Column(name = "WITH_LOGO")
    private boolean withLogo;

    /** For JPA. */
    protected CooperationLetterhead() {}

    /** An empty one. */
    CooperationLetterhead(CooperationId cooperation) {
        this.cooperationId = cooperation.value();
    }

    /**
     * All of it.
     *
     * @param name who writes
     * @param contact how to reach them
     * @param foot what stands at the foot of each page
     * @param withLogo whether the logo stands above
     */
    public record Text(String name, String contact, String foot, boolean withLogo) {}

    /** Is like this from now on. @throws RuleViolation if a text is too long to fit */
    void be(Text text) {
        name = fitting(text.name(), LONGEST_NAME, 1, "name");
        contact = fitting(text.contact(), LONGEST_CONTACT, MOST_LINES, "contact");
        foot = fitting(text.foot(), LONGEST_FOOT, MOST_LINES, "foot");
        withLogo = text.withLogo();
    }

    /** What it says. */
    Text text() {
        return new Text(name, contact, foot, withLogo);
    }

    private static String fitting(String typed, int most, int lines, String field) {
        String bare = typed.strip();
        if (bare.length() > most) {
            throw new RuleViolation("cooperations.too_long", most).at(field);
        }
        if (bare.lines().count() > lines) {
            throw new RuleViolation("papers.too_many_lines", lines).at(field);
        }
        return bare;
    }
}
