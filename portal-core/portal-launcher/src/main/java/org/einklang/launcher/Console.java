package org.einklang.launcher;

import java.io.PrintStream;

/** The few lines a person at the terminal reads; everything else goes to the log. */
final class Console {

    private final PrintStream out = System.out;

    void say(String line) {
        out.println(line);
        out.flush();
    }

    void warn(String line) {
        say("! " + line);
    }

    PrintStream stream() {
        return out;
    }
}
