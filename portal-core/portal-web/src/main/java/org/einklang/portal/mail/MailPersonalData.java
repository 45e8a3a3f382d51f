package org.einklang.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.portal.privacy.HostPersonalData;

/** Mails to somebody, and links in them by which they answer. All of it goes, also what was still to be sent. */
@ApplicationScoped
class MailPersonalData extends HostPersonalData {

    private static final String NAMING =
            "delete from OutboxMail m where m.state <> org.einklang.portal.mail.MailState.WAITING"
                    + " and exists (select p.id from Person p where p.id = :person and p.%1$s <> ''"
                    + " and (m.subject like concat('%%', p.%1$s, '%%') or m.text like concat('%%', p.%1$s, '%%')))";

    @Override
    public String module() {
        return "inmail";
    }

    @Override
    public Set<String> tables() {
        return Set.of("OUTBOX_MAIL", "ANSWER_LINK");
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        Map<String, Object> held = new LinkedHashMap<>();
        held.put(
                "mails",
                rows(
                        person,
                        "select m.subject, m.recipient, m.created, m.sent from OutboxMail m where m.recipientPerson = :person order by m.id",
                        "title",
                        "mail",
                        "created",
                        "sent"));
        held.put(
                "answerLinks",
                rows(
                        person,
                        "select l.expires, l.answered, l.answer from AnswerLink l where l.person = :person order by l.expires",
                        "expires",
                        "when",
                        "answer"));
        return held;
    }

    /** Also mails to others that name the person go, once nothing is to be done with them any more. */
    @Override
    @Transactional
    public void erase(PersonId person) {
        run(
                person,
                "delete from OutboxMail m where m.recipientPerson = :person",
                "delete from AnswerLink l where l.person = :person",
                NAMING.formatted("name"),
                NAMING.formatted("mail"));
    }
}
