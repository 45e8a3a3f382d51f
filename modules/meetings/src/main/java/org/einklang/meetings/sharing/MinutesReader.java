package org.einklang.meetings.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PartnerId;

/**
 * Who reads minutes that are not their own: those who see the meetings of a body, or who work for a partner. Never changes; equal
 * if it is the same body or the same partner.
 */
@Embeddable
public class MinutesReader {

    @Column(name = "BODY_ID")
    private long bodyId;

    @Column(name = "PARTNER_ID")
    private long partnerId;

    /** For the database. */
    protected MinutesReader() {}

    private MinutesReader(long bodyId, long partnerId) {
        this.bodyId = bodyId;
        this.partnerId = partnerId;
    }

    /** All of these. */
    static Set<MinutesReader> all(Set<BodyId> bodies, Set<PartnerId> partners) {
        return Stream.concat(
                        bodies.stream().map(body -> new MinutesReader(body.value(), 0)),
                        partners.stream().map(partner -> new MinutesReader(0, partner.value())))
                .collect(Collectors.toSet());
    }

    /** The body; empty if it is a partner. */
    Optional<BodyId> body() {
        return bodyId == 0 ? Optional.empty() : Optional.of(new BodyId(bodyId));
    }

    /** The partner; empty if it is a body. */
    Optional<PartnerId> partner() {
        return partnerId == 0 ? Optional.empty() : Optional.of(new PartnerId(partnerId));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MinutesReader reader && reader.bodyId == bodyId && reader.partnerId == partnerId;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(bodyId * 31 + partnerId);
    }

    @Override
    public String toString() {
        return "body " + bodyId + ", partner " + partnerId;
    }
}
