package org.einklang.portal.body;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.DecisionRule;
import org.einklang.api.people.DemandRight;
import org.einklang.api.people.MinutesRule;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.Quorum;
import org.einklang.api.text.Texts;
import org.einklang.api.version.MergeField;
import org.jspecify.annotations.Nullable;

/** A charter as the form holds it, field by field, for when two change the same body at once. */
final class CharterMerge {

    private CharterMerge() {}

    /** What two people may have changed. @param partners what they are called, by number */
    static List<MergeField> fields(Texts texts, List<BodyCard> choices, Map<String, String> partners) {
        UnaryOperator<String> host = number -> partners.getOrDefault(number, "");
        UnaryOperator<String> appointing = key -> choices.stream()
                .filter(body -> body.key().equals(key))
                .map(BodyCard::name)
                .findFirst()
                .orElse(texts.get("bodies.body.appointed_by_none"));
        return List.of(
                MergeField.value("name", texts.get("core.body.name")),
                MergeField.text("purpose", texts.get("bodies.field.purpose")),
                MergeField.text("mandate", texts.get("bodies.field.mandate")),
                MergeField.value("appointing", texts.get("bodies.field.appointing"), appointing),
                MergeField.value("organisation", texts.get("bodies.field.organisation")),
                MergeField.value("host", texts.get("bodies.external.host"), host),
                MergeField.value("from", texts.get("bodies.field.from")),
                MergeField.value("until", texts.get("bodies.field.until")),
                MergeField.value("times", texts.get("bodies.rules.times")),
                MergeField.value("months", texts.get("bodies.rules.months")),
                MergeField.value("decision", texts.get("bodies.field.decision"), named(texts, "decision")),
                MergeField.value("quorum", texts.get("bodies.field.quorum"), named(texts, "quorum")),
                MergeField.value("quorumValue", texts.get("bodies.rules.quorum_value")),
                MergeField.value("minutes", texts.get("bodies.field.minutes"), named(texts, "minutes")),
                MergeField.value("minutesDays", texts.get("bodies.rules.minutes_days")),
                MergeField.value("demand", texts.get("bodies.field.demand"), named(texts, "demand")),
                MergeField.value(
                        "parity",
                        texts.get("bodies.rules.parity"),
                        on -> texts.get(Boolean.parseBoolean(on) ? "bodies.parity.wanted" : "bodies.parity.open")),
                MergeField.value(
                        "namedVotes",
                        texts.get("bodies.rules.named_votes"),
                        on -> texts.get(Boolean.parseBoolean(on) ? "bodies.ballots.named" : "bodies.ballots.counted")),
                MergeField.set("levels", texts.get("bodies.field.levels")));
    }

    private static UnaryOperator<String> named(Texts texts, String group) {
        return name -> texts.get("bodies." + group + "." + name);
    }

    /** What the form holds, by the keys of its fields. */
    static Map<String, String> values(CharterForm form) {
        RulesForm rules = form.getRules();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", form.getName());
        values.put("purpose", form.getPurpose());
        values.put("mandate", form.getMandate());
        values.put("appointing", form.getAppointing());
        values.put("organisation", form.getOrganisation());
        PartnerId host = form.getHost();
        values.put("host", host == null ? "" : String.valueOf(host.value()));
        values.put("from", written(form.getFrom()));
        values.put("until", written(form.getUntil()));
        values.put("times", written(rules.getTimes()));
        values.put("months", written(rules.getMonths()));
        values.put("decision", rules.getDecision().name());
        values.put("quorum", rules.getQuorum().name());
        values.put("quorumValue", written(rules.getQuorumValue()));
        values.put("minutes", rules.getMinutes().name());
        values.put("minutesDays", written(rules.getMinutesDays()));
        values.put("demand", rules.getDemand().name());
        values.put("parity", String.valueOf(rules.isParity()));
        values.put("namedVotes", String.valueOf(rules.isNamedVotes()));
        values.put(
                "levels",
                String.join(",", Arrays.stream(rules.getLevels()).sorted().toList()));
        return values;
    }

    /** Has the form hold this instead. */
    static void fill(CharterForm form, Map<String, String> values) {
        RulesForm rules = form.getRules();
        form.setName(values.getOrDefault("name", ""));
        form.setPurpose(values.getOrDefault("purpose", ""));
        form.setMandate(values.getOrDefault("mandate", ""));
        form.setAppointing(values.getOrDefault("appointing", CharterForm.NONE));
        form.setOrganisation(values.getOrDefault("organisation", ""));
        String host = values.getOrDefault("host", "");
        form.setHost(host.isEmpty() ? null : new PartnerId(Long.parseLong(host)));
        form.setFrom(day(values, "from"));
        form.setUntil(day(values, "until"));
        rules.setTimes(number(values, "times"));
        rules.setMonths(number(values, "months"));
        rules.setDecision(DecisionRule.valueOf(values.getOrDefault("decision", "")));
        rules.setQuorum(Quorum.Kind.valueOf(values.getOrDefault("quorum", "")));
        rules.setQuorumValue(number(values, "quorumValue"));
        rules.setMinutes(MinutesRule.Kind.valueOf(values.getOrDefault("minutes", "")));
        rules.setMinutesDays(number(values, "minutesDays"));
        rules.setDemand(DemandRight.valueOf(values.getOrDefault("demand", "")));
        rules.setParity(Boolean.parseBoolean(values.get("parity")));
        rules.setNamedVotes(Boolean.parseBoolean(values.get("namedVotes")));
        String levels = values.getOrDefault("levels", "");
        rules.setLevels(levels.isEmpty() ? new String[0] : levels.split(","));
    }

    private static String written(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable LocalDate day(Map<String, String> values, String key) {
        String day = values.getOrDefault(key, "");
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    private static @Nullable Integer number(Map<String, String> values, String key) {
        String number = values.getOrDefault(key, "");
        return number.isEmpty() ? null : Integer.valueOf(number);
    }
}
