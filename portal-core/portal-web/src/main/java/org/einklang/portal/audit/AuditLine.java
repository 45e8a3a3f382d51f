package org.einklang.portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;

/** A line of the audit log, to be shown. It is written by {@link ChainEnd} and never changes. */
@Entity
@Table(name = "AUDIT_LINE", schema = "EK_CORE")
public class AuditLine {

    @Id
    @Column(name = "LINE_NUMBER")
    private long number;

    private Instant moment;

    @Enumerated(EnumType.STRING)
    @Column(name = "DOER_KIND")
    private DoerKind doerKind;

    @Column(name = "DOER_ID")
    private long doer;

    @Column(name = "COOPERATION_ID")
    private long cooperation;

    private String act;

    private String subjects;

    @SuppressWarnings("NullAway.Init")
    protected AuditLine() {}

    long number() {
        return number;
    }

    Instant moment() {
        return moment;
    }

    DoerKind doerKind() {
        return doerKind;
    }

    /** Who acted, as a thing with a name; nothing if nobody did. */
    Optional<ItemRef> doer() {
        return doer == 0 ? Optional.empty() : Optional.of(Involved.person(new PersonId(doer)));
    }

    /** 0 for the installation. */
    long cooperation() {
        return cooperation;
    }

    String act() {
        return act;
    }

    List<ItemRef> subjects() {
        return Involved.read(subjects);
    }

    /** All that the line names. */
    Stream<ItemRef> named() {
        return Stream.concat(doer().stream(), subjects().stream());
    }
}
