package org.einklang.portal.notification;

/** How somebody wants to be told by mail of one topic. */
public enum MailWay {
    /** As soon as it has happened, outside the quiet hours. */
    AT_ONCE,
    /** With everything else of the day, in one mail. */
    DAILY,
    /** With everything else of the week, in one mail. */
    WEEKLY,
    /** In the portal only. */
    OFF
}
