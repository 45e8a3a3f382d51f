package org.einklang.portal.mail.keeping;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/** An administrator has had mail tried again. @param what which mail, without saying whose */
public record MailTriedAgain(What what) implements Audited {

    /** Which mail. */
    public enum What {
        /** One that should leave. */
        ONE_SENT,
        /** All that should leave. */
        ALL_SENT,
        /** One that came in. */
        ONE_READ,
        /** All that has come in. */
        LOOKED,
        /** None of anybody's: a mail to see whether sending works. */
        TESTED
    }

    @Override
    public String auditKey() {
        return "inmail.audit." + what.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.empty();
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of();
    }
}
