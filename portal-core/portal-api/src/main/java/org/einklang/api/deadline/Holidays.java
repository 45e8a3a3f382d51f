package org.einklang.api.deadline;

import org.einklang.api.people.CooperationId;

/** Knows which days are public holidays where a cooperation is at home. Injected; the host implements it. */
public interface Holidays {

    /** The holidays of the federal state of this cooperation; of all Germany, if none has been set. */
    PublicHolidays of(CooperationId cooperation);
}
