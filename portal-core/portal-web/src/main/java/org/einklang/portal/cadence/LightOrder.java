package org.einklang.portal.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.einklang.api.table.TableQuery;
import org.jspecify.annotations.Nullable;

/** Lights in the order and choice that somebody asked for; equal ones stay by name. */
final class LightOrder {

    private final List<CadenceLight> byName;

    LightOrder(List<CadenceLight> byName) {
        this.byName = byName;
    }

    List<CadenceLight> asked(TableQuery query) {
        List<CadenceLight> chosen = new ArrayList<>(byName.stream()
                .filter(light -> query.passes("light", light.state()))
                .filter(light -> query.passes("level", light.body().level()))
                .toList());
        switch (query.sort()) {
            case "due" -> chosen.sort(query.directed(by(CadenceLight::due)));
            case "last" -> chosen.sort(query.directed(by(CadenceLight::last)));
            case "next" -> chosen.sort(query.directed(by(CadenceLight::next)));
            case "name" -> {
                if (query.descending()) {
                    Collections.reverse(chosen);
                }
            }
            default -> chosen.sort(query.directed(Comparator.comparing(CadenceLight::state)));
        }
        return chosen;
    }

    private static Comparator<CadenceLight> by(Function<CadenceLight, @Nullable LocalDate> day) {
        return Comparator.comparing(light -> {
            LocalDate known = day.apply(light);
            return known == null ? LocalDate.MAX : known;
        });
    }
}
