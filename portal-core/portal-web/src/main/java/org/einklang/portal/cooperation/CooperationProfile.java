package org.einklang.portal.cooperation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.jspecify.annotations.Nullable;

/**
 * What a cooperation tells about itself, besides its name: to its members today, on letters and in public later. It begins
 * empty and is described anew as a whole.
 */
@Entity
@Table(name = "COOPERATION_PROFILE")
public class CooperationProfile {

    @Id
    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "FULL_NAME")
    private String fullName = "";

    private String description = "";

    private String purpose = "";

    @Column(name = "AGREED_ON")
    private @Nullable LocalDate agreedOn;

    private String office = "";

    @Column(name = "OFFICE_ADDRESS")
    private String officeAddress = "";

    @Column(name = "OFFICE_MAIL")
    private String officeMail = "";

    @Column(name = "OFFICE_PHONE")
    private String officePhone = "";

    /** For JPA. */
    protected CooperationProfile() {}

    /** An empty one. */
    CooperationProfile(CooperationId cooperation) {
        this.cooperationId = cooperation.value();
    }

    /**
     * All of it.
     *
     * @param fullName the official name, if it is longer than the one in the head of each page
     * @param description what the cooperation is, with a little formatting
     * @param purpose what it is for, in a sentence
     * @param agreedOn day of the agreement
     * @param office how the coordinating office is called
     * @param address its postal address, a line each
     * @param mail its mail address
     * @param phone its telephone number
     */
    public record Text(
            String fullName,
            String description,
            String purpose,
            @Nullable LocalDate agreedOn,
            String office,
            String address,
            String mail,
            String phone) {

        /** Nothing said yet. */
        public static final Text NOTHING = new Text("", "", "", null, "", "", "", "");
    }

    /** Is described like this from now on. @throws RuleViolation if a text is too long or the mail address is none */
    void describe(Text text) {
        fullName = fitting(text.fullName(), 300, "fullName");
        description = fitting(text.description(), 4000, "description");
        purpose = fitting(text.purpose(), 1000, "purpose");
        agreedOn = text.agreedOn();
        office = fitting(text.office(), 200, "office");
        officeAddress = fitting(text.address(), 500, "address");
        officeMail = mail(fitting(text.mail(), 254, "mail"));
        officePhone = fitting(text.phone(), 60, "phone");
    }

    /** What it says. */
    public Text text() {
        return new Text(fullName, description, purpose, agreedOn, office, officeAddress, officeMail, officePhone);
    }

    private static String fitting(String typed, int most, String field) {
        String bare = typed.strip();
        if (bare.length() > most) {
            throw new RuleViolation("cooperations.too_long", most).at(field);
        }
        return bare;
    }

    /** Not more than what nobody would mistype: whether it arrives, only a mail tells. */
    private static String mail(String typed) {
        if (!typed.isEmpty() && !typed.matches("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+")) {
            throw new RuleViolation("cooperations.mail_form").at("mail");
        }
        return typed;
    }
}
