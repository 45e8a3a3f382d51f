package org.einklang.api.people;

/** Who may demand a meeting of a body. */
public enum DemandRight {
    /** Any member; always so for sponsors [000 IV.1]. */
    ANY_MEMBER,
    /** Members with a vote. */
    VOTING_MEMBERS,
    /** Nobody but those who plan meetings anyway. */
    CHAIR
}
