package org.einklang.api.report;

/** A report as the address asks for it, for the tag {@code e:report}. Made by {@link Reports}. */
public interface OpenReport {

    /** Whether nothing was counted at all. */
    boolean isEmpty();

    /** Whether some numbers are not shown, because they are small or would give a small one away. */
    boolean isHiding();
}
