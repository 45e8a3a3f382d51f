package org.einklang.portal.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;

/** For how many months an entry counts as current in a cooperation that wants it other than usual. */
@Entity
@Table(name = "CONTACT_SETTING", schema = "EK_CORE")
public class ContactSetting {

    /** What holds where nobody has set anything. */
    public static final int USUAL = 6;

    /** Shorter would ask owners without end. */
    public static final int SHORTEST = 3;

    /** Longer would help nobody. */
    public static final int LONGEST = 24;

    @Id
    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Version
    private int version;

    private int months;

    protected ContactSetting() {}

    ContactSetting(CooperationId cooperation, int months) {
        this.cooperationId = cooperation.value();
        set(months);
    }

    /** From now on it is this long. @throws RuleViolation if that is too short or too long */
    final void set(int wanted) {
        if (wanted < SHORTEST || wanted > LONGEST) {
            throw new RuleViolation("contacts.months_range", SHORTEST, LONGEST).at("months");
        }
        months = wanted;
    }

    /** The cooperation. */
    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    /** For how many months. */
    int months() {
        return months;
    }
}
