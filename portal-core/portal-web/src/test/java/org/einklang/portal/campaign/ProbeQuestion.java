package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import org.einklang.api.NotVisible;
import org.einklang.api.answer.AnswerHandler;
import org.einklang.api.answer.AnswerQuestion;
import org.einklang.api.answer.AnswerTicket;

/** Whoever opens a link about an entry that exists for tests only finds nothing. */
@ApplicationScoped
class ProbeQuestion implements AnswerHandler {

    @Override
    public String purpose() {
        return "probe.still_right";
    }

    @Override
    public AnswerQuestion question(AnswerTicket ticket, Locale locale) {
        throw new NotVisible("a probe");
    }

    @Override
    public String answer(AnswerTicket ticket, String option, Locale locale) {
        throw new NotVisible("a probe");
    }
}
