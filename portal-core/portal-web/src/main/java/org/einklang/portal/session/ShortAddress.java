package org.einklang.portal.session;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts a network address down to the network, so that it leads to an office or a town and not to a person. */
final class ShortAddress {

    private static final Pattern FOUR = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
    private static final Pattern SIX = Pattern.compile("[0-9a-fA-F]{0,4}(:[0-9a-fA-F]{0,4}){2,7}");
    private static final int KEPT_OF_SIX = 3;

    private ShortAddress() {}

    /** "203.0.113.x" of 203.0.113.77, "2001:db8:85a3:x" of an address of version 6; empty if it is no address. */
    static String of(String address) {
        if (FOUR.matcher(address).matches()) {
            return address.substring(0, address.lastIndexOf('.')) + ".x";
        }
        if (SIX.matcher(address).matches()) {
            List<String> groups = List.of(address.split(":", -1));
            int gap = groups.indexOf("");
            return gap < 0 || gap >= KEPT_OF_SIX
                    ? String.join(":", groups.subList(0, KEPT_OF_SIX)) + ":x"
                    : String.join(":", groups.subList(0, gap)) + "::x";
        }
        return "";
    }
}
