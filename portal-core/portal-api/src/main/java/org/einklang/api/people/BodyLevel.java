package org.einklang.api.people;

/** Level that a body chooses for itself, whatever its free name is [000 IV]. */
public enum BodyLevel {
    /** Trägergruppe: the legally responsible heads. */
    SPONSOR,
    /** Steuerungsgruppe: strategic steering. */
    STEERING,
    /** Operative Arbeitsgruppe: planning and doing, appointed by the steering group. */
    OPERATIONAL,
    /** Beirat: advises, does not decide. */
    ADVISORY,
    /** A body outside the cooperation in which partners hold seats. */
    EXTERNAL
}
