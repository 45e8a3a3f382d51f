package org.einklang.api.agenda;

import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;

/**
 * The wish that a body deals with a thing ("Wunsch für die Tagesordnung").
 *
 * @param cooperation whose body it is
 * @param body which body
 * @param about the thing, of whichever module
 * @param title as it shall stand on the agenda, at most 200 characters
 * @param reason why, at most 1,000 characters; may be empty
 */
public record AgendaRequest(CooperationId cooperation, BodyId body, ItemRef about, String title, String reason) {

    /** Longest title. */
    public static final int LONGEST_TITLE = 200;

    /** Longest reason, and longest answer to it. */
    public static final int LONGEST_REASON = 1_000;

    /** Without blanks around the words. @throws RuleViolation if words are missing or too long */
    public AgendaRequest {
        title = title.strip();
        reason = reason.strip();
        if (title.isEmpty()) {
            throw new RuleViolation("agendas.title_missing").at("agendaTitle");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new RuleViolation("agendas.too_long", LONGEST_TITLE).at("agendaTitle");
        }
        if (reason.length() > LONGEST_REASON) {
            throw new RuleViolation("agendas.too_long", LONGEST_REASON).at("agendaReason");
        }
    }
}
