package org.einklang.portal.mail.in;

/** A calendar object of which the portal can make nothing. */
class UnusableCalendar extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    UnusableCalendar(Reason reason, String forTheLog) {
        super(forTheLog);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
