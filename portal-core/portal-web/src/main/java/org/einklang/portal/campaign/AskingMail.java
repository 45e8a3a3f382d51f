package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.einklang.api.answer.AnswerLinks;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.item.ItemRef;
import org.einklang.api.mail.Mail;
import org.einklang.api.mail.Outbox;
import org.einklang.api.people.PersonCard;

/** Writes one mail to one person with all entries they are asked about, and a link for each that works without a login. */
@ApplicationScoped
public class AskingMail {

    @Inject
    private AnswerLinks answers;

    @Inject
    private Outbox outbox;

    /**
     * A question about an entry.
     *
     * @param item which entry
     * @param purpose of the answer link
     * @param words what the mail says about it, around the link
     */
    public record Question(ItemRef item, String purpose, Function<URI, String> words) {}

    /**
     * Asks one person.
     *
     * @param about what the mail is about
     * @param expires until when the links can be used
     * @param text the whole text around the list of questions
     */
    public void ask(
            PersonCard to,
            ItemRef about,
            String subject,
            List<Question> questions,
            Instant expires,
            UnaryOperator<String> text) {
        String list = questions.stream()
                .map(question -> question.words()
                        .apply(answers.create(new AnswerTicket(question.purpose(), question.item(), to.id()), expires)))
                .collect(Collectors.joining("\n\n"));
        outbox.put(Mail.of(to, subject, text.apply(list), about));
    }
}
