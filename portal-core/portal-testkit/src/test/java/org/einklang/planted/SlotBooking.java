package org.einklang.planted;

import jakarta.transaction.Transactional;

/** A use case that lets everybody in. */
@Transactional
class SlotBooking {

    void book() {
        asMany(1);
    }

    private void asMany(int seats) {}
}
