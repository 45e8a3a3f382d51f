package org.einklang.portal.body;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.MinutesRule;
import org.einklang.api.people.Quorum;

/** A body's charter field by field, as {@link Told} writes it: what the history compares and what pages show. */
final class Portrait {

    private Portrait() {}

    /**
     * Each field by its key.
     *
     * @param appointing name of the body that appointed it, or empty
     * @param host name of the partner whose body it is, or empty
     */
    static Map<String, String> of(Charter charter, String appointing, String host) {
        BodyRules rules = charter.rules();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", Told.text(charter.name()));
        fields.put("purpose", Told.text(charter.purpose()));
        fields.put("mandate", Told.text(charter.mandate()));
        fields.put("appointing", Told.text(appointing));
        fields.put("organisation", Told.text(host.isEmpty() ? charter.organisation() : host));
        fields.put("from", Told.day(charter.from()));
        fields.put("until", Told.day(charter.until()));
        fields.put("cadence", cadence(rules));
        fields.put("quorum", quorum(rules.quorum()));
        fields.put("decision", Told.words("bodies.decision." + rules.decision()));
        fields.put("ballots", Told.words(rules.namedVotes() ? "bodies.ballots.named" : "bodies.ballots.counted"));
        fields.put("minutes", minutes(rules.minutes()));
        fields.put("demand", Told.words("bodies.demand." + rules.demand()));
        fields.put("parity", Told.words(rules.parity() ? "bodies.parity.wanted" : "bodies.parity.open"));
        fields.put("levels", levels(rules));
        return fields;
    }

    static String cadence(BodyRules rules) {
        return rules.cadence()
                .map(cadence -> Told.words(
                        cadence.months() == 12
                                ? "bodies.cadence.a_year"
                                : cadence.times() == 1 ? "bodies.cadence.every" : "bodies.cadence.within",
                        cadence.times(),
                        cadence.months()))
                .orElseGet(() -> Told.words("bodies.cadence.open"));
    }

    static String quorum(Quorum quorum) {
        return Told.words("bodies.quorum.is." + quorum.kind(), quorum.value());
    }

    static String minutes(MinutesRule rule) {
        return Told.words("bodies.minutes.is." + rule.kind(), rule.days());
    }

    private static String levels(BodyRules rules) {
        List<String> levels = rules.levels().stream()
                .sorted()
                .map(level -> Told.words("bodies.participation." + level))
                .toList();
        return levels.isEmpty() ? "" : Told.several(levels);
    }
}
