package org.einklang.api.rest;

import java.net.URI;
import org.einklang.api.web.Addresses;

/**
 * Where a thing is.
 *
 * @param html for people: its page
 * @param self for programs
 */
public record ApiLinks(URI html, URI self) {

    private static final String PAGES = "/c/";
    private static final String PROGRAMS = "/api/v1/";

    /** Of a thing whose page is at this path of a cooperation; programs find it at the same path below theirs. */
    public static ApiLinks of(Addresses addresses, String page) {
        String self = page.startsWith(PAGES) ? PROGRAMS + page.substring(PAGES.length()) : page;
        return new ApiLinks(addresses.absolute(page), addresses.absolute(self));
    }
}
