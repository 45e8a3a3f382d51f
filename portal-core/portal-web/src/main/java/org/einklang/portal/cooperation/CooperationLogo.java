package org.einklang.portal.cooperation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.einklang.api.people.CooperationId;

/** The picture that a cooperation shows as its logo, as a PNG file. */
@Entity
@Table(name = "COOPERATION_LOGO")
public class CooperationLogo {

    @Id
    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Lob
    private byte[] picture;

    @SuppressWarnings("NullAway.Init")
    protected CooperationLogo() {}

    CooperationLogo(CooperationId cooperation, LogoPicture logo) {
        this.cooperationId = cooperation.value();
        this.picture = logo.png();
    }

    /** The file. */
    public byte[] picture() {
        return picture.clone();
    }
}
