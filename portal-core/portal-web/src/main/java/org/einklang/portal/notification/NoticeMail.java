package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.answer.AnswerLinks;
import org.einklang.api.answer.AnswerTicket;
import org.einklang.api.item.ItemRef;
import org.einklang.api.mail.Mail;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;

/** The mail that tells a person what is new in the portal: of what they may see now, why it came, how to be rid of it. */
@ApplicationScoped
class NoticeMail {

    private static final int SHOWN = 50;
    private static final int LONGEST_SUBJECT = 150;
    private static final Duration UNSUBSCRIBED_FOR = Duration.ofDays(90);

    @Inject
    private ToldLines lines;

    @Inject
    private NoticeTopics topics;

    @Inject
    private NoticeWishes wishes;

    @Inject
    private Directory directory;

    @Inject
    private AnswerLinks links;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** The mail to the person who acts; empty if there is nothing that they may see. */
    Optional<Mail> about(PersonCard reader, List<Told> all) {
        Locale locale = reader.locale();
        Map<Long, ToldLine> words = lines.of(all, locale);
        List<Told> shown = all.stream()
                .filter(told -> !line(words, told).address().isEmpty())
                .toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        ItemRef wish = new ItemRef("core", "notices", String.valueOf(reader.id().value()));
        URI unsubscribe = links.create(
                new AnswerTicket(NoticeUnsubscribing.PURPOSE, wish, reader.id()),
                clock.instant().plus(UNSUBSCRIBED_FOR));
        String text = texts.get(
                locale,
                "notifications.mail.text",
                blocks(shown, words, locale),
                reasons(shown, locale),
                addresses.absolute("/me/notices"),
                unsubscribe);
        return Optional.of(Mail.of(reader, subject(shown, words, locale), text, wish)
                .unsubscribedAt(URI.create(unsubscribe + "?option=" + MailWay.OFF)));
    }

    private String subject(List<Told> shown, Map<Long, ToldLine> words, Locale locale) {
        if (shown.size() == 1) {
            String sentence = line(words, shown.get(0)).sentence();
            return sentence.length() <= LONGEST_SUBJECT ? sentence : sentence.substring(0, LONGEST_SUBJECT) + " …";
        }
        return texts.get(
                locale,
                "notifications.mail.subject",
                shown.size(),
                shown.stream()
                        .map(Told::cooperation)
                        .distinct()
                        .map(one -> directory.cooperation(one).name())
                        .collect(Collectors.joining(", ")));
    }

    /** Under the name of each cooperation and topic the sentences, each with its moment and where the thing is. */
    private String blocks(List<Told> shown, Map<Long, ToldLine> words, Locale locale) {
        Map<String, List<Told>> grouped = shown.stream()
                .limit(SHOWN)
                .collect(Collectors.groupingBy(
                        told -> texts.get(
                                locale,
                                "notifications.mail.heading",
                                directory.cooperation(told.cooperation()).name(),
                                topics.name(told.topic(), locale)),
                        LinkedHashMap::new,
                        Collectors.toList()));
        String all = grouped.entrySet().stream()
                .map(group -> group.getKey() + "\n\n"
                        + group.getValue().stream()
                                .map(told -> sentence(line(words, told), locale))
                                .collect(Collectors.joining("\n\n")))
                .collect(Collectors.joining("\n\n"));
        return shown.size() <= SHOWN
                ? all
                : all + "\n\n" + texts.get(locale, "notifications.mail.more", shown.size() - SHOWN);
    }

    private String sentence(ToldLine line, Locale locale) {
        return texts.get(
                locale,
                "notifications.mail.line",
                line.sentence(),
                PortalTime.shortDay(PortalTime.dayOf(line.moment()), locale),
                PortalTime.timeOfDay(line.moment(), locale),
                addresses.absolute(line.address()));
    }

    /** Why this came: how each of its topics is told. */
    private String reasons(List<Told> shown, Locale locale) {
        NoticeWish wish = wishes.mine();
        return shown.stream()
                .map(Told::topic)
                .distinct()
                .map(topic -> texts.get(
                        locale,
                        "notifications.mail.reason",
                        topics.name(topic, locale),
                        texts.get(locale, "notifications.way." + wish.way(topic))))
                .collect(Collectors.joining(", "));
    }

    private static ToldLine line(Map<Long, ToldLine> words, Told told) {
        return words.getOrDefault(told.id(), new ToldLine(told.id(), "", "", told.moment(), true));
    }
}
