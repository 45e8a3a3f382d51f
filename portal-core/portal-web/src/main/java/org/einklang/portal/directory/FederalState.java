package org.einklang.portal.directory;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.einklang.api.RuleViolation;
import org.einklang.api.text.Texts;

/** The sixteen states of Germany by their two letters (ISO 3166-2:DE). The state of a cooperation decides on its holidays. */
public enum FederalState {
    /** Baden-Württemberg. */
    BW,
    /** Bavaria. */
    BY,
    /** Berlin. */
    BE,
    /** Brandenburg. */
    BB,
    /** Bremen. */
    HB,
    /** Hamburg. */
    HH,
    /** Hesse. */
    HE,
    /** Mecklenburg-Vorpommern. */
    MV,
    /** Lower Saxony. */
    NI,
    /** North Rhine-Westphalia. */
    NW,
    /** Rhineland-Palatinate. */
    RP,
    /** Saarland. */
    SL,
    /** Saxony. */
    SN,
    /** Saxony-Anhalt. */
    ST,
    /** Schleswig-Holstein. */
    SH,
    /** Thuringia. */
    TH;

    /** The state with these two letters. @throws RuleViolation if there is none */
    public static FederalState of(String letters) {
        return Arrays.stream(values())
                .filter(state -> state.name().equals(letters))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("cooperations.state_unknown").at("federalState"));
    }

    /** What it is called in the language of the person who looks. */
    public String in(Texts texts) {
        return texts.get("core.state." + this);
    }

    /** The two letters by the names, for forms; in the order of the names. */
    public static Map<String, String> byName(Texts texts) {
        Map<String, String> names = new TreeMap<>();
        Arrays.stream(values()).forEach(state -> names.put(state.in(texts), state.name()));
        return names;
    }
}
