package org.einklang.meetings.demand;

import java.time.LocalDate;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.meetings.planning.ItemContent;

/**
 * What a member wants.
 *
 * @param reason why the body has to meet
 * @param items what is to be on the agenda
 * @param lastDay day in Berlin until which the body is to meet
 */
public record NewDemand(String reason, List<String> items, LocalDate lastDay) {

    /** How many days a body has as a rule: two weeks to call the meeting, and two weeks of notice. */
    public static final int USUAL_DAYS = 28;

    static final int LONGEST_TEXT = 2_000;

    private static final int MOST_DAYS = 366;

    /** Without the space around it, and without empty items. */
    public NewDemand {
        reason = reason.strip();
        items = items.stream()
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** @throws RuleViolation if it says too little or too much, or its day will not do */
    void requirePossible(LocalDate today) {
        if (reason.isEmpty()) {
            throw new RuleViolation("meetings.demand.reason_missing").at("reason");
        }
        if (reason.length() > LONGEST_TEXT) {
            throw new RuleViolation("meetings.demand.too_long", LONGEST_TEXT).at("reason");
        }
        if (String.join("\n", items).length() > LONGEST_TEXT) {
            throw new RuleViolation("meetings.demand.too_long", LONGEST_TEXT).at("items");
        }
        if (items.stream().anyMatch(item -> item.length() > ItemContent.LONGEST_TITLE)) {
            throw new RuleViolation("meetings.demand.item_too_long", ItemContent.LONGEST_TITLE).at("items");
        }
        if (!lastDay.isAfter(today)) {
            throw new RuleViolation("meetings.demand.too_soon").at("lastDay");
        }
        if (lastDay.isAfter(today.plusDays(MOST_DAYS))) {
            throw new RuleViolation("meetings.demand.too_late").at("lastDay");
        }
    }
}
