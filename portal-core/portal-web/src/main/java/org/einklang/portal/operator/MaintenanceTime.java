package org.einklang.portal.operator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one time of maintenance that is announced or goes on; when it is over, there is no row. */
@Entity
@Table(name = "MAINTENANCE_TIME", schema = "EK_CORE")
public class MaintenanceTime {

    /** The number of the only row. */
    static final long ONLY = 1;

    @Id
    private long id = ONLY;

    @Version
    private int version;

    private Instant begins;

    @Column(name = "ENDS_ABOUT")
    private @Nullable Instant endsAbout;

    @Column(name = "REASON_DE")
    private String reasonDe;

    @Column(name = "REASON_EN")
    private String reasonEn;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected MaintenanceTime() {}

    /** Announced. */
    MaintenanceTime(Closing closing) {
        begins = closing.begins();
        endsAbout = closing.endsAbout().orElse(null);
        reasonDe = closing.reason().german();
        reasonEn = closing.reason().english();
    }

    Closing closing() {
        return new Closing(begins, Optional.ofNullable(endsAbout), new InBothLanguages(reasonDe, reasonEn));
    }
}
