package org.einklang.portal.login;

import java.net.URI;

/** Where a person goes after the login: only to paths of the portal itself, never to another site. */
public final class Destination {

    private Destination() {}

    /** The wanted path if it lies within the portal, otherwise the front door. */
    public static String within(String wanted) {
        boolean path = wanted.startsWith("/") && !wanted.startsWith("//") && !wanted.contains("\\");
        return path && isPlain(wanted) ? wanted : "/";
    }

    private static boolean isPlain(String wanted) {
        try {
            URI uri = URI.create(wanted);
            return uri.getHost() == null && uri.getScheme() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
