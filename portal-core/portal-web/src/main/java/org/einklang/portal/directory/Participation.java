package org.einklang.portal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.einklang.api.people.CooperationId;

/** A partner takes part in a cooperation; the position gives the order in which partners are always shown. */
@Entity
@Table(name = "COOPERATION_PARTNER")
@IdClass(Participation.Key.class)
public class Participation {

    @Id
    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Id
    @Column(name = "PARTNER_ID")
    private long partnerId;

    @Column(name = "LIST_POSITION")
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "PART_KIND")
    private Kind kind;

    /** How a partner takes part. */
    public enum Kind {
        /** Its people are members of the cooperation. */
        FULL,
        /** Its people see the bodies in which they sit, and their own things. */
        LIMITED
    }

    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    /** The partner joins the cooperation at this place, counted from 1. */
    public Participation(Cooperation cooperation, Partner partner, int position) {
        this(cooperation.card().id(), partner, position, Kind.FULL);
    }

    /** The partner joins the cooperation at this place, fully or with a limited view. */
    public Participation(CooperationId cooperation, Partner partner, int position, Kind kind) {
        this.cooperationId = cooperation.value();
        this.partnerId = partner.id();
        this.position = position;
        this.kind = kind;
    }

    /** Number of the partner. */
    public long partner() {
        return partnerId;
    }

    /** How it takes part. */
    public Kind kind() {
        return kind;
    }

    /** Stands here from now on. */
    void moveTo(int place) {
        position = place;
    }

    /** Takes part like this from now on. */
    void takePart(Kind how) {
        kind = how;
    }

    /** Place in lists, counted from 1. */
    public int position() {
        return position;
    }

    /** The two numbers that make it unique. */
    public static class Key implements Serializable {
        private long cooperationId;
        private long partnerId;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.cooperationId == cooperationId && key.partnerId == partnerId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(cooperationId, partnerId);
        }
    }
}
