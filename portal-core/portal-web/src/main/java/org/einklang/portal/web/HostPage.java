package org.einklang.portal.web;

/**
 * A page of the host.
 *
 * @param pattern address with placeholders, such as {@code /c/{cooperation}/bodies/{body}}
 * @param view file below {@code /core}, without its ending
 * @param open whether it is for everybody and keeps no state; otherwise only people who are logged in get there
 */
public record HostPage(String pattern, String view, boolean open) {

    /** A page for people who are logged in; what they may see there, its bean decides. */
    public static HostPage forPeople(String pattern, String view) {
        return new HostPage(pattern, view, false);
    }

    /** A page for everybody, without a session. */
    public static HostPage forEverybody(String pattern, String view) {
        return new HostPage(pattern, view, true);
    }
}
