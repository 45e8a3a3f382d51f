package org.einklang.benchmark;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a first visit of a page fetches: the page, and what it and its style sheets name.
 *
 * @param requests how many
 * @param bytes of all bodies on the wire
 */
record PageWeight(int requests, int bytes) {

    private static final Pattern NAMED =
            Pattern.compile("<(?:script|img|link)\\b[^>]*?(?:src|href)=\"([^\"#]+)\"|url\\(\"?(/[^)\"]+)\"?\\)");

    static PageWeight of(Visitor visitor, String address) throws IOException, InterruptedException {
        Visitor.Answer page = visitor.get(address);
        int bytes = page.bytesOnWire();
        Set<String> parts = named(page.text());
        Set<String> fetched = new LinkedHashSet<>(parts);
        for (String part : parts) {
            Visitor.Answer answer = visitor.get(part.replace("&amp;", "&"));
            bytes += answer.bytesOnWire();
            if (answer.header("Content-Type").startsWith("text/css")) {
                for (String deeper : named(answer.text())) {
                    bytes += fetched.add(deeper) ? visitor.get(deeper).bytesOnWire() : 0;
                }
            }
        }
        return new PageWeight(1 + fetched.size(), bytes);
    }

    private static Set<String> named(String text) {
        Set<String> addresses = new LinkedHashSet<>();
        NAMED.matcher(text).results().forEach(hit -> addresses.add(hit.group(1) == null ? hit.group(2) : hit.group(1)));
        return addresses;
    }
}
