package org.einklang.portal.body;

import java.util.Locale;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;

/** How a matter stands in an address. */
final class MatterAddress {

    private MatterAddress() {}

    static String of(Matter matter) {
        return matter.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Matter matter(String part) {
        return Stream.of(Matter.values())
                .filter(matter -> of(matter).equals(part))
                .findFirst()
                .orElseThrow(() -> new NotVisible("no matter " + part));
    }
}
