package org.einklang.portal.mail.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.text.Texts;
import org.einklang.portal.mail.MailState;
import org.einklang.portal.mail.in.InboundLook;
import org.einklang.portal.mail.in.InboundSettings;
import org.einklang.portal.mail.in.Outcome;

/** Says whether sending and receiving are in order: the worst that there is to say, and nothing else. */
@ApplicationScoped
class Standings {

    @Inject
    private InboundSettings mailbox;

    @Inject
    private Texts texts;

    @Inject
    @ConfigProperty(name = "einklang.mail.host")
    private Optional<String> server;

    /** How sending stands. @param refused whether the mail server has refused something that still waits */
    Standing sending(Map<MailState, Long> numbers, boolean refused) {
        if (!canSend()) {
            return new Standing("open", texts.get("inmail.sending.none"));
        }
        if (refused) {
            return new Standing("bad", texts.get("inmail.sending.refused", number(numbers, MailState.WAITING)));
        }
        long lost = number(numbers, MailState.FAILED)
                + number(numbers, MailState.BOUNCED)
                + number(numbers, MailState.NO_ADDRESS);
        return lost > 0
                ? new Standing("warn", texts.get("inmail.sending.lost", lost))
                : new Standing("ok", texts.get("inmail.sending.well"));
    }

    /** Whether there is a mail server; without one nothing can be tried. */
    boolean canSend() {
        return server.filter(host -> !host.isBlank()).isPresent();
    }

    /** How receiving stands. */
    Standing receiving(Receiving receiving) {
        InboundLook look = receiving.look();
        if (!mailbox.isSet()) {
            return new Standing("open", texts.get("inmail.receiving.none"));
        }
        if (look.lastFault().isPresent()) {
            return new Standing("bad", texts.get("inmail.receiving.away"));
        }
        if (receiving.waiting().stream().anyMatch(mail -> mail.outcome() == Outcome.ASIDE)) {
            return new Standing("warn", texts.get("inmail.receiving.aside"));
        }
        return look.lastLook().isPresent()
                ? new Standing("ok", texts.get("inmail.receiving.well"))
                : new Standing("run", texts.get("inmail.receiving.soon"));
    }

    static long number(Map<MailState, Long> numbers, MailState state) {
        return numbers.getOrDefault(state, 0L);
    }
}
