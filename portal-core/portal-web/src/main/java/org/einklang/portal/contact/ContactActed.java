package org.einklang.portal.contact;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Something was done with an entry.
 *
 * @param act what was done
 * @param here in which cooperation
 * @param contact the entry
 */
public record ContactActed(Act act, CooperationId here, ItemRef contact) implements Audited {

    /** What was done. */
    public enum Act {
        /** It is new. */
        ADDED,
        /** It says something else. */
        CHANGED,
        /** It is still right. */
        CONFIRMED,
        /** The owner was asked by the coordinator. */
        ASKED,
        /** Everybody may see something else of it. */
        SHOWN,
        /** It is gone. */
        REMOVED
    }

    static ContactActed on(Contact contact, Act act) {
        return new ContactActed(act, contact.cooperation(), contact.ref());
    }

    @Override
    public String auditKey() {
        return switch (act) {
            case ADDED -> "contacts.audit.added";
            case CHANGED -> "contacts.audit.changed";
            case CONFIRMED -> "contacts.audit.confirmed";
            case ASKED -> "contacts.audit.asked";
            case SHOWN -> "contacts.audit.shown";
            case REMOVED -> "contacts.audit.removed";
        };
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(contact);
    }
}
