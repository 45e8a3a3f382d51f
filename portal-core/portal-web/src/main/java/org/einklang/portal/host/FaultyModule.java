package org.einklang.portal.host;

/** A module does not fit; the message says in one sentence what is wrong with which jar. */
class FaultyModule extends RuntimeException {

    private final String jar;

    FaultyModule(String jar, String reason) {
        this(jar, reason, null);
    }

    FaultyModule(String jar, String reason, @org.jspecify.annotations.Nullable Throwable cause) {
        super(reason, cause);
        this.jar = jar;
    }

    String jar() {
        return jar;
    }
}
