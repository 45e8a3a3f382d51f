package org.einklang.portal.mail.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.job.Schedule;
import org.einklang.api.privacy.KeptData;
import org.einklang.portal.mail.in.OpenMailbox.Found;
import org.jspecify.annotations.Nullable;

/**
 * Looks into the mailbox every minute, if there is one. A mail is dealt with first, and marked in the mailbox afterwards: if
 * the portal dies in between, the next round finds it unread, knows it, and only marks it. A mailbox that cannot be reached is
 * no failure of the job; it is looked at again a minute later, and administrators see since when it is away.
 */
@ApplicationScoped
public class MailRound implements JobHandler, KeptData {

    /** Its kind, for whoever wants the mailbox read at once. */
    public static final String KIND = "inmail.job.round";

    /** Older mails are left alone: nobody remembers whether they were dealt with. */
    static final Duration OLDEST = Duration.ofDays(60);

    private static final System.Logger LOG = System.getLogger(MailRound.class.getName());
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST = 50;

    @Inject
    private InboundSettings settings;

    @Inject
    private InboundMemory memory;

    @Inject
    private MailHandling handling;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Kept> kept() {
        return List.of(new Kept("inmail.retention.in", InboundMemory.KEPT));
    }

    @Override
    public Schedule schedule() {
        return settings.isSet() ? Schedule.every(PAUSE) : Schedule.never();
    }

    @Override
    public JobStep run(JobWork work) {
        if (!settings.isSet()) {
            return JobStep.finished();
        }
        long before = work.isBeginning() ? 0 : Long.parseLong(work.mark());
        int done = look();
        long sum = before + done;
        return done < MOST ? JobStep.finished(sum) : JobStep.further(String.valueOf(sum), sum, 0);
    }

    /** Looks once. @return how many mails were dealt with */
    int look() {
        try (OpenMailbox mailbox = OpenMailbox.open(settings)) {
            int done = mails(mailbox);
            memory.succeeded();
            memory.forgetOld();
            return done;
        } catch (MessagingException | IOException away) {
            if (memory.couldNotLook(reason(away))) {
                LOG.log(System.Logger.Level.WARNING, "The mailbox {0} cannot be read: {1}", settings, reason(away));
            }
            return 0;
        }
    }

    private int mails(OpenMailbox mailbox) throws MessagingException, IOException {
        List<Found> unread = mailbox.unread(clock.instant().minus(OLDEST));
        Map<MailKey, InboundMail> known =
                memory.known(unread.stream().map(Found::key).toList());
        int done = 0;
        for (Found found : unread) {
            InboundMail before = known.get(found.key());
            if (before != null && before.isOver()) {
                mailbox.done(found);
            } else if (before == null || before.isDue(clock.instant())) {
                one(mailbox, found);
                if (++done == MOST) {
                    return done;
                }
            }
        }
        return done;
    }

    private void one(OpenMailbox mailbox, Found found) throws MessagingException, IOException {
        Finding finding = found.size() > OpenMailbox.LARGEST
                ? new Finding.Other(Reason.TOO_LARGE)
                : MailSorting.sort(mailbox.wire(found));
        if (isOver(deal(found.key(), finding))) {
            mailbox.done(found);
        }
    }

    private @Nullable InboundMail deal(MailKey key, Finding finding) {
        try {
            handling.handle(key, finding);
        } catch (RuleViolation | NotVisible no) {
            memory.note(key, Reason.NO_LONGER);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "A mail that came in could not be dealt with and waits", fault);
            memory.failed(key, reason(fault));
        }
        return memory.known(List.of(key)).get(key);
    }

    private static boolean isOver(@Nullable InboundMail mail) {
        return mail != null && mail.isOver();
    }

    private static String reason(Throwable fault) {
        Throwable cause = fault;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.toString();
    }
}
