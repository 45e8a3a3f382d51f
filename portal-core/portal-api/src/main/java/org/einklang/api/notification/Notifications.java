package org.einklang.api.notification;

import java.util.Collection;
import org.einklang.api.people.PersonId;

/**
 * Tells people in the portal what came while they were away ("Hinweise"): the bell in the header counts what they have not
 * read. Provided by the host, to be injected; part of the caller's transaction, so that nobody is told of what did not
 * happen.
 *
 * <p>Not for mail: that is the {@link org.einklang.api.mail.Outbox}. Not for what somebody has to do by a date: that is a
 * task. Not for confirming to a person what they have just done themselves: they are left out.
 */
public interface Notifications {

    /** Tells each of these people once; the one who acts is not told. */
    void tell(Notification notification, Collection<PersonId> people);

    /** The portal itself reminds these people, each once; nobody has acted, and {@code {0}} of the sentence is nobody. */
    void remind(Notification notification, Collection<PersonId> people);
}
