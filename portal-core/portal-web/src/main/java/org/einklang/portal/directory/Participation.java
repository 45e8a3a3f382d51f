package org.einklang.portal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

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

    protected Participation() {}

    /** The partner joins the cooperation at this place, counted from 1. */
    public Participation(Cooperation cooperation, Partner partner, int position) {
        this.cooperationId = cooperation.id();
        this.partnerId = partner.id();
        this.position = position;
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
