package org.einklang.launcher;

/** With which code the launcher ends, so that scripts and service managers can tell the causes apart. */
public enum ExitCode {
    /** Stopped on request. */
    STOPPED(0),
    /** The deployment failed and no plug-in could be made out as the cause. */
    FAILED(1),
    /** A setting has a value that cannot be used. */
    BAD_SETTING(10),
    /** Somebody else listens on the port, or it may not be opened. */
    PORT_TAKEN(11),
    /** Another process works on the same data folder. */
    DATA_LOCKED(12),
    /** The disk is full or a folder cannot be written. */
    NO_SPACE(13),
    /** The database does not answer, refuses the account or is damaged. */
    NO_DATABASE(14),
    /** The distribution was left half-written by an earlier build or copy. */
    INCOMPLETE(15),
    /** A plug-in was set aside; the next start does without it. */
    START_AGAIN(75);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number handed to the operating system. */
    public int code() {
        return code;
    }
}
