package org.einklang.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One thing the log of a failed start says, with the stack frames below it.
 *
 * @param message the line, with what follows of it before the first frame
 * @param frames innermost first
 */
record FaultTrace(String message, List<String> frames) {

    private static final String CAUSED_BY = "Caused by: ";
    private static final String FRAME = "at ";
    private static final Pattern FAULT = Pattern.compile("SEVERE|Exception");
    private static final Pattern LOG_ENTRY = Pattern.compile("^\\[");
    private static final Pattern REFUSAL =
            Pattern.compile("(?:IllegalArgumentException|RuleViolation|NotVisible|ConstraintViolationException)\\b");

    /** Everything the log says from its first fault on. */
    static List<FaultTrace> in(List<String> log) {
        List<FaultTrace> traces = new ArrayList<>();
        log.stream()
                .dropWhile(line -> !FAULT.matcher(line).find())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> add(line, traces));
        return traces;
    }

    private static void add(String line, List<FaultTrace> traces) {
        FaultTrace last = traces.isEmpty() ? new FaultTrace("", List.of()) : traces.get(traces.size() - 1);
        if (line.startsWith(FRAME) && !traces.isEmpty()) {
            last.frames().add(line);
        } else if (last.goesOnWith(line)) {
            traces.set(traces.size() - 1, new FaultTrace(last.message() + " " + line, last.frames()));
        } else {
            traces.add(new FaultTrace(line, new ArrayList<>()));
        }
    }

    private boolean goesOnWith(String line) {
        return isCause()
                && frames.isEmpty()
                && !line.startsWith(CAUSED_BY)
                && !LOG_ENTRY.matcher(line).find();
    }

    /** Whether it explains another fault. */
    boolean isCause() {
        return message.startsWith(CAUSED_BY);
    }

    /** Whether this is how code says no to what it was handed: then whoever handed it in is to blame. */
    boolean isRefusal() {
        return REFUSAL.matcher(message.replaceFirst("^" + CAUSED_BY, "").replaceFirst(": .*", ""))
                .find();
    }
}
