package org.einklang.portal.draft;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Addresses within the portal, path and query, with what drafts add to them. */
public final class LocalAddress {

    /** Parameter that names the form into which the draft is to be put. */
    public static final String RESUME = "draft";

    /** Parameter that says that the page could not take what was sent, but has kept it. */
    public static final String KEPT = "kept";

    private LocalAddress() {}

    /** Whether it leads to a page of the portal, never to another site. */
    public static boolean isWithin(String address) {
        if (!address.startsWith("/") || address.startsWith("//") || address.contains("\\")) {
            return false;
        }
        try {
            URI uri = URI.create(address);
            return uri.getHost() == null && uri.getScheme() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The address without its query. */
    public static String path(String address) {
        return address.split("[?#]", 2)[0];
    }

    /** The page with the draft put into this form. */
    public static String resuming(String address, String form) {
        return with(address, RESUME + "=" + URLEncoder.encode(form, StandardCharsets.UTF_8));
    }

    /** The page that offers what it has just kept. */
    public static String kept(String address) {
        return with(address, KEPT + "=1");
    }

    /** The page as it is without any draft. */
    public static String plain(String address) {
        return with(address, "");
    }

    private static String with(String address, String parameter) {
        String[] parts = address.split("[?]", 2);
        Stream<String> before = parts.length < 2
                ? Stream.of()
                : Arrays.stream(parts[1].split("&"))
                        .filter(part -> !part.startsWith(RESUME + "=") && !part.startsWith(KEPT + "="));
        String query = Stream.concat(before, Stream.of(parameter))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? parts[0] : parts[0] + "?" + query;
    }
}
