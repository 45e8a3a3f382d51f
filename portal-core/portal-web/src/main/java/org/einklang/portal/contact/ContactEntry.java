package org.einklang.portal.contact;

import java.util.Set;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.api.term.TermId;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says.
 *
 * @param holder who is responsible
 * @param remit for what, in words that people search by
 * @param terms fields of action, legal areas, target groups, topics and districts
 * @param reach how to get through
 * @param deputyContact number of the contact that stands in, if it is one
 * @param deputyPerson the person who stands in, if it is one
 * @param position place among the contacts of the partner; smaller first
 */
public record ContactEntry(
        Holder holder,
        String remit,
        Set<TermId> terms,
        Reach reach,
        @Nullable Long deputyContact,
        @Nullable PersonId deputyPerson,
        int position) {

    private static final int REMIT = 2000;
    private static final int LAST = 9999;

    /** Takes blanks off both ends. @throws RuleViolation if the entry would help nobody */
    public ContactEntry {
        remit = remit.strip();
        terms = Set.copyOf(terms);
        if (remit.isEmpty()) {
            throw new RuleViolation("contacts.remit_missing").at("remit");
        }
        if (remit.length() > REMIT) {
            throw new RuleViolation("contacts.too_long", REMIT).at("remit");
        }
        if (reach.isNone() && holder.person() == null) {
            throw new RuleViolation("contacts.no_way").at("phone");
        }
        if (deputyContact != null && deputyPerson != null) {
            throw new RuleViolation("contacts.one_deputy").at("deputyPerson");
        }
        if (deputyPerson != null && deputyPerson.equals(holder.person())) {
            throw new RuleViolation("contacts.own_deputy").at("deputyPerson");
        }
        if (position < 0 || position > LAST) {
            throw new RuleViolation("contacts.position_range", LAST).at("position");
        }
    }

    /**
     * The same with the successor in place of somebody who leaves. Nobody stands in for themselves: who was the deputy of the
     * one who leaves and follows them is the deputy no more.
     *
     * @param oldMail address of the one who leaves, at which nobody reads any more
     */
    ContactEntry passedOn(PersonId leaving, String oldMail, PersonId successor) {
        boolean named = leaving.equals(holder.person());
        PersonId person = named ? successor : holder.person();
        PersonId deputy = leaving.equals(deputyPerson) ? successor : deputyPerson;
        return new ContactEntry(
                new Holder(holder.partner(), person, holder.office(), holder.function()),
                remit,
                terms,
                named ? reach.without(oldMail) : reach,
                deputyContact,
                deputy != null && deputy.equals(person) ? null : deputy,
                position);
    }
}
