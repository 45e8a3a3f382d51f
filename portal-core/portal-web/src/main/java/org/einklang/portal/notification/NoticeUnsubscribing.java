package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.einklang.api.answer.AnswerHandler;
import org.einklang.api.answer.AnswerQuestion;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.text.Texts;

/** The link in each of these mails by which a person is rid of them (rules.md, answer links: by token alone). */
@ApplicationScoped
class NoticeUnsubscribing implements AnswerHandler {

    static final String PURPOSE = "notices.unsubscribe";

    @Inject
    private NoticeWishes wishes;

    @Inject
    private NoticeTopics topics;

    @Inject
    private Texts texts;

    @Override
    public String purpose() {
        return PURPOSE;
    }

    @Override
    public AnswerQuestion question(AnswerTicket ticket, Locale locale) {
        NoticeWish wish = wishes.mine();
        List<MailWay> ways =
                topics.all(locale).stream().map(wish::way).distinct().toList();
        return new AnswerQuestion(
                texts.get(locale, "notifications.unsubscribe.question"),
                List.of(texts.get(locale, "notifications.unsubscribe.lead")),
                Stream.of(MailWay.OFF, MailWay.WEEKLY, MailWay.DAILY)
                        .map(way -> new AnswerQuestion.Option(
                                way.name(), texts.get(locale, "notifications.unsubscribe." + way)))
                        .toList(),
                ways.size() == 1 ? ways.get(0).name() : "");
    }

    @Override
    public String answer(AnswerTicket ticket, String option, Locale locale) {
        wishes.chooseAll(MailWay.valueOf(option));
        return texts.get(locale, "notifications.unsubscribe.thanks." + option);
    }
}
