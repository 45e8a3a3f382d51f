package org.einklang.portal.web;

import java.util.regex.Pattern;

/**
 * Addresses as the portal writes them. The container decodes what filters read as it was sent: a path with parameters, with steps up,
 * or with letters written as numbers would be judged as one address and answered as another.
 */
final class PlainPath {

    /** Parameters, empty and dotted steps, backslashes; encoded: separators, dots, and what nobody needs to encode (RFC 3986, 2.3). */
    private static final Pattern ODD = Pattern.compile(
            ";|//|/\\.{1,2}(/|$)|\\\\|%(00|2[DdEeFf]|3[0-9Bb]|4[1-9A-Fa-f]|5[0-9AaCcFf]" + "|6[1-9A-Fa-f]|7[0-9AaEe])");

    private PlainPath() {}

    /** Whether it is one. @param raw as it was sent, without the question */
    static boolean isPlain(String raw) {
        return !ODD.matcher(raw).find();
    }
}
