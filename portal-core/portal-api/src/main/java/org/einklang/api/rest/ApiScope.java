package org.einklang.api.rest;

/**
 * What an access token may be used for. It narrows the rights of the person whose token it is and never widens them: few and
 * plain, so that people understand what they tick.
 */
public enum ApiScope {
    /** Bodies, meetings, approved minutes and resolutions. */
    BODIES("bodies:read"),
    /** Partners, people and contacts. */
    PEOPLE("people:read"),
    /** One's own tasks, calendar and notifications, and the tasks of one's bodies. */
    MINE("mine:read"),
    /** Tasks given, done and taken back. */
    CHANGE_TASKS("tasks:change"),
    /** Searching everything that the person may see, and looking up shared terms. */
    SEARCH("search:read");

    private final String key;

    ApiScope(String key) {
        this.key = key;
    }

    /** As programs and documents name it. */
    public String key() {
        return key;
    }
}
