package org.einklang.portal.directory;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;

/**
 * Partners, units or people of a cooperation have changed.
 *
 * @param where in which cooperation
 * @param act what has been done
 * @param subject to what or whom
 */
public record DirectoryChanged(CooperationId where, Act act, ItemRef subject) implements Audited {

    /** What can be done to the directory; the sentence is {@code people.audit.<act>}. */
    public enum Act {
        /** A partner was added. */
        PARTNER_ADDED,
        /** Name or view of a partner changed. */
        PARTNER_CHANGED,
        /** The order of the partners changed. */
        PARTNER_MOVED,
        /** A unit was added. */
        UNIT_ADDED,
        /** Name, place or lead of a unit changed. */
        UNIT_CHANGED,
        /** A unit was dissolved. */
        UNIT_DISSOLVED,
        /** A person was taken in. */
        PERSON_ADMITTED,
        /** Data of a person were corrected. */
        PERSON_CHANGED,
        /** A person has got another job. */
        JOB_CHANGED,
        /** The last day of a person was entered. */
        PERSON_LEAVES,
        /** The last day of a person was taken back. */
        PERSON_STAYS,
        /** What a person had was handed over. */
        HANDED_OVER,
        /** A person got an account. */
        ACCOUNT_GIVEN,
        /** A person lost the account. */
        ACCOUNT_WITHDRAWN
    }

    /** Something happened to a person. */
    public static DirectoryChanged person(CooperationId where, Act act, PersonId person) {
        return new DirectoryChanged(where, act, item("person", person.value()));
    }

    static DirectoryChanged partner(CooperationId where, Act act, PartnerId partner) {
        return new DirectoryChanged(where, act, item("partner", partner.value()));
    }

    static DirectoryChanged unit(CooperationId where, Act act, UnitId unit) {
        return new DirectoryChanged(where, act, item("unit", unit.value()));
    }

    /** How a person is pointed to. */
    public static ItemRef item(PersonId person) {
        return item("person", person.value());
    }

    /** How a partner is pointed to. */
    public static ItemRef item(PartnerId partner) {
        return item("partner", partner.value());
    }

    private static ItemRef item(String type, long id) {
        return new ItemRef("core", type, String.valueOf(id));
    }

    @Override
    public String auditKey() {
        return "people.audit." + act.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(where);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(subject);
    }
}
