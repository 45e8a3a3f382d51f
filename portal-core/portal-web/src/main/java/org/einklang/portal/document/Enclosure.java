package org.einklang.portal.document;

import java.nio.file.Path;

/**
 * A file that belongs to a pack.
 *
 * @param name what it is called
 * @param about the name of the thing that it is attached to; empty if the whole pack is about it
 * @param standing whether it is bound in
 * @param file where it lies, fit to be bound in, if it is
 * @param pages how many it has, if it is bound in
 */
record Enclosure(String name, String about, Standing standing, Path file, int pages) {

    /** Whether it is bound in; words in the bundle of the host: {@code document.enclosure.…}. */
    enum Standing {
        BOUND,
        NO_PDF,
        LOCKED,
        UNREADABLE,
        TOO_MUCH
    }

    private static final Path NOWHERE = Path.of("");

    /** One that is in the portal only. */
    static Enclosure absent(String name, String about, Standing why) {
        return new Enclosure(name, about, why, NOWHERE, 0);
    }

    boolean isBound() {
        return standing == Standing.BOUND;
    }

    /** The same, which turned out not to be fit. */
    Enclosure unreadable() {
        return absent(name, about, Standing.UNREADABLE);
    }
}
