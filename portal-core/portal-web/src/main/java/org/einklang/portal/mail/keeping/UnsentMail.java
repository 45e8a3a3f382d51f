package org.einklang.portal.mail.keeping;

import java.time.Instant;
import org.einklang.portal.mail.BounceReason;
import org.einklang.portal.mail.MailState;
import org.jspecify.annotations.Nullable;

/**
 * A mail that has not arrived, without what it says.
 *
 * @param id which mail
 * @param name of the person
 * @param address of the person, may be empty
 * @param written UTC
 * @param state what has become of it
 * @param next when it is tried again (UTC)
 * @param bounce why it came back, null if it did not
 * @param fault in the words of the mail server, null if there are none
 */
public record UnsentMail(
        long id,
        String name,
        String address,
        Instant written,
        MailState state,
        Instant next,
        @Nullable BounceReason bounce,
        @Nullable String fault) {

    /** Whether it makes sense to try it again. */
    public boolean triable() {
        return state != MailState.NO_ADDRESS && state != MailState.SENT;
    }
}
