package org.einklang.portal.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;

/** Filters, order and columns of a list to which a person has given a name. */
@Entity
@Table(name = "SAVED_VIEW")
public class SavedView extends Stored {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_STATE = 2000;

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "LIST_ADDRESS")
    private String address;

    @Column(name = "LIST_PREFIX")
    private String prefix;

    @Column(name = "VIEW_NAME")
    private String name;

    @Column(name = "VIEW_STATE")
    private String state;

    private boolean preferred;

    @SuppressWarnings("NullAway.Init")
    protected SavedView() {}

    /** A new view of the list with this prefix at this address. @throws RuleViolation if the name does not do */
    SavedView(PersonId person, String address, String prefix, String name, String state) {
        if (state.length() > LONGEST_STATE) {
            throw new RuleViolation("core.view.too_much").at(field(prefix));
        }
        this.personId = person.value();
        this.address = address;
        this.prefix = prefix;
        this.name = checked(name);
        this.state = state;
    }

    /** Is called otherwise from now on. @throws RuleViolation if the name does not do */
    void rename(String newName) {
        name = checked(newName);
    }

    /** Is shown when the list is opened, or no longer. */
    void prefer(boolean preferIt) {
        preferred = preferIt;
    }

    /** Id of the field for the name in the page. */
    static String field(String prefix) {
        return prefix + "ViewName";
    }

    private String checked(String wished) {
        String clean = wished.strip();
        if (clean.isEmpty()) {
            throw new RuleViolation("core.view.name_missing").at(field(prefix));
        }
        if (clean.length() > LONGEST_NAME) {
            throw new RuleViolation("core.view.name_length", LONGEST_NAME).at(field(prefix));
        }
        return clean;
    }

    PersonId owner() {
        return new PersonId(personId);
    }

    String address() {
        return address;
    }

    String prefix() {
        return prefix;
    }

    String name() {
        return name;
    }

    String state() {
        return state;
    }

    boolean preferred() {
        return preferred;
    }
}
