package org.einklang.portal.mail.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.einklang.portal.mail.OutboxMemory;

/**
 * Deals with one mail and writes down that it has been dealt with, in one transaction. No mail that comes in makes the
 * portal write one: so there are no loops, whoever answers whom.
 */
@ApplicationScoped
public class MailHandling {

    @Inject
    private InboundMemory memory;

    @Inject
    private AnswerByMail answers;

    @Inject
    private OutboxMemory outbox;

    @Inject
    private Clock clock;

    /**
     * Deals with it.
     *
     * @throws org.einklang.api.RuleViolation when a rule says no to the answer in it; then nothing is written down
     * @throws org.einklang.api.NotVisible when the person may answer no more; then nothing is written down
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void handle(MailKey key, Finding finding) {
        InboundMail mail = memory.here(key);
        mail.became(reason(mail, finding), clock.instant());
    }

    private Reason reason(InboundMail mail, Finding finding) {
        if (finding instanceof Finding.Answer answer) {
            return answers.take(mail, answer);
        }
        if (finding instanceof Finding.Returned returned) {
            boolean ours = outbox.cameBack(returned.messageIds(), returned.reason(), returned.diagnosis());
            return ours ? Reason.BOUNCED : Reason.BOUNCE_OF_OTHERS;
        }
        return ((Finding.Other) finding).reason();
    }
}
