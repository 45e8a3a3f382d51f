package org.einklang.launcher;

/** Ends a start: what is wrong, in one sentence, and what to do about it. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ExitCode exitCode;
    private final String advice;

    /** A start that cannot go on; the advice says what the administrator does next. */
    public StartRefused(ExitCode exitCode, String problem, String advice) {
        super(problem);
        this.exitCode = exitCode;
        this.advice = advice;
    }

    /** The code the JVM ends with. */
    public ExitCode exitCode() {
        return exitCode;
    }

    /** What the administrator can do. */
    public String advice() {
        return advice;
    }

    /** Problem and advice as they are shown on the console. */
    public String inFull() {
        return getMessage() + System.lineSeparator() + "  What to do: " + advice;
    }
}
