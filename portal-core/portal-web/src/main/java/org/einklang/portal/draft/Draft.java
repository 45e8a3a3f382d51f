package org.einklang.portal.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import java.time.Duration;
import java.time.Instant;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;

/** What a person has typed at a place and not yet sent; theirs alone. It grows with every save and goes with the act. */
@Entity
public class Draft extends Stored {

    /** So long a draft waits for its writer. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** So many characters a draft may have. */
    public static final int LARGEST = 200_000;

    @Column(name = "PERSON_ID")
    private long personId;

    private String address;

    private String form;

    @Lob
    private String fields;

    @Lob
    private String seen;

    private Instant saved;

    @SuppressWarnings("NullAway.Init")
    protected Draft() {}

    /** A draft with nothing in it yet. */
    Draft(PersonId person, DraftPlace place, Instant now) {
        personId = person.value();
        address = place.address();
        form = place.form();
        fields = "";
        seen = "";
        saved = now;
    }

    /** Takes what was typed; field by field the latest wins. @throws DraftTooLarge if it would be too much */
    void take(Typed typed, Instant now) {
        Typed all = typed().then(typed);
        if (all.size() > LARGEST) {
            throw new DraftTooLarge(all.size());
        }
        fields = all.storedFields();
        seen = all.storedSeen();
        saved = now;
    }

    /** Id of its form in the page. */
    public String form() {
        return form;
    }

    /** What was typed. */
    public Typed typed() {
        return Typed.read(fields, seen);
    }

    /** When the writer stopped. */
    public Instant saved() {
        return saved;
    }
}
