package org.einklang.portal.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.einklang.portal.Stored;
import org.einklang.portal.audit.chain.Fault;
import org.einklang.portal.audit.chain.Verdict;

/** That the chain was checked in the portal, and what came of it. */
@Entity
@Table(name = "AUDIT_CHECK", schema = "EK_CORE")
public class CheckedChain extends Stored {

    private Instant moment;

    @Column(name = "CHECKED_LINES")
    private long lines;

    private String fault;

    @Column(name = "FAULT_NUMBER")
    private long faultNumber;

    @SuppressWarnings("NullAway.Init")
    protected CheckedChain() {}

    CheckedChain(Instant moment, Verdict verdict) {
        this.moment = moment;
        this.lines = verdict.lines();
        this.fault = verdict.fault().map(found -> found.kind().name()).orElse("");
        this.faultNumber = verdict.fault().map(Fault::number).orElse(0L);
    }

    /** When. */
    public Instant moment() {
        return moment;
    }

    /** How many lines were sound. */
    public long lines() {
        return lines;
    }

    /** The first broken place, if any. */
    public Optional<Fault> fault() {
        return fault.isEmpty() ? Optional.empty() : Optional.of(new Fault(Fault.Kind.valueOf(fault), faultNumber));
    }
}
