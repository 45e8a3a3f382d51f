package org.einklang.api.procedure;

import java.time.LocalDate;
import org.einklang.api.approval.RoundId;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;

/**
 * A body has agreed on a text by a written procedure ("Umlaufbeschluss"). Fired as a CDI event by the host, in the transaction that
 * ends the round; the module that keeps the resolutions of bodies observes it and gives the number. If it throws, the round is
 * not over.
 *
 * @param cooperation in which cooperation
 * @param body which body
 * @param procedure the written procedure
 * @param round how its members answered
 * @param title what it is about, at most 200 characters
 * @param text what was agreed on, with what it costs, as Markdown; at most 15,000 characters
 * @param day on which day
 */
public record ProcedureCarried(
        CooperationId cooperation,
        BodyId body,
        ItemRef procedure,
        RoundId round,
        String title,
        String text,
        LocalDate day) {}
