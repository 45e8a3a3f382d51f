package org.einklang.portal.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.einklang.api.people.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A unit with whose lead a seat can come, as the form for seats offers it.
 *
 * @param value as the form sends it
 * @param name of the unit
 */
public record OfficeChoice(String value, String name) {

    /** The unit that was sent; null for none. */
    static @Nullable UnitId chosen(String sent) {
        return sent.matches("\\d{1,18}") ? new UnitId(Long.parseLong(sent)) : null;
    }

    /** As the form sends it. */
    static String sent(@Nullable UnitId unit) {
        return unit == null ? CharterForm.NONE : String.valueOf(unit.value());
    }

    /** What can be chosen: the units that are led, and what is chosen already. */
    static List<OfficeChoice> all(
            Map<UnitId, String> led, String chosen, Function<@Nullable UnitId, Optional<String>> name) {
        List<OfficeChoice> all = new ArrayList<>();
        led.forEach((unit, called) -> all.add(new OfficeChoice(sent(unit), called)));
        UnitId now = chosen(chosen);
        if (now != null && !led.containsKey(now)) {
            name.apply(now).ifPresent(called -> all.add(new OfficeChoice(chosen, called)));
        }
        return all;
    }
}
