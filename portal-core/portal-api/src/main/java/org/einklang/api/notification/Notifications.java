package org.einklang.api.notification;

import java.util.Collection;
import org.einklang.api.people.PersonId;

/**
 * Tells people in the portal what came while they were away ("Hinweise"): the bell in the header counts what they have not
 * read. Provided by the host, to be injected; part of the caller's transaction, so that nobody is told of what did not
 * happen.
 *
 * <p>By mail people are told as they wish to, topic by topic: at once, once a day, once a week or not at all. A topic is the
 * bundle of the sentence, and its name is the text {@code topic} of that bundle.
 *
 * <p>Not for a mail with an answer link or with papers: that is the {@link org.einklang.api.mail.Outbox}, see {@link
 * Notification#withMail()}. Not for what somebody has to do by a date: that is a
 * task. Not for confirming to a person what they have just done themselves: they are left out.
 */
public interface Notifications {

    /** Tells each of these people once; the one who acts is not told. In a job nobody acts, as with {@link #remind}. */
    void tell(Notification notification, Collection<PersonId> people);

    /** The portal itself reminds these people, each once; nobody has acted, and {@code {0}} of the sentence is nobody. */
    void remind(Notification notification, Collection<PersonId> people);
}
