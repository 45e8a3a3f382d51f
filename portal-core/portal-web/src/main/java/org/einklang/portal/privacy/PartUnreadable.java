package org.einklang.portal.privacy;

import java.io.Serial;

/** A part of the portal cannot say what it holds. Nothing is shown then: half an answer would be taken for a whole one. */
public class PartUnreadable extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String module;

    PartUnreadable(String module, RuntimeException fault) {
        super("what " + module + " holds on the person cannot be read", fault);
        this.module = module;
    }

    /** Which part. */
    String module() {
        return module;
    }
}
