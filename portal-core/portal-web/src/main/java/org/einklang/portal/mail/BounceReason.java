package org.einklang.portal.mail;

/** Why a mail came back, as far as the code of the mail server tells (RFC 3463). */
public enum BounceReason {
    /** Nobody is reached at this address. */
    NO_SUCH_ADDRESS,
    /** The mailbox is closed. */
    CLOSED,
    /** The mailbox is full. */
    FULL,
    /** The mail is too large. */
    TOO_LARGE,
    /** The other side cannot be reached. */
    NOT_REACHED,
    /** The other side does not want it. */
    REFUSED,
    /** Something else. */
    OTHER;

    /** What the code says, such as {@code 5.1.1}. */
    public static BounceReason of(String status) {
        String code = status.strip().split("\\s", 2)[0];
        String detail = code.contains(".") ? code.substring(code.indexOf('.') + 1) : "";
        return switch (detail) {
            case "2.1" -> CLOSED;
            case "2.2" -> FULL;
            case "2.3", "3.4" -> TOO_LARGE;
            default -> bySubject(detail);
        };
    }

    private static BounceReason bySubject(String detail) {
        return switch (detail.split("\\.", 2)[0]) {
            case "1" -> NO_SUCH_ADDRESS;
            case "4" -> NOT_REACHED;
            case "7" -> REFUSED;
            default -> OTHER;
        };
    }
}
