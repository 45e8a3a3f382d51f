package org.einklang.portal.mail.keeping;

import org.einklang.portal.mail.in.Reason;

/** How many mails came in of a kind. @param reason which kind */
public record Tally(Reason reason, long number) {}
