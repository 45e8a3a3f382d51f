package org.einklang.meetings.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * The fingerprint of approved minutes: SHA-256 over everything they say, with people by number, so that it stays true
 * when a name changes or is erased (mechanisms.md, versions).
 */
final class FrozenContent {

    private FrozenContent() {}

    static String hash(Meeting meeting, Minutes minutes, List<Invitee> invited) {
        StringBuilder content = new StringBuilder();
        line(content, "meeting", meeting.getKey(), meeting.getTitle(), meeting.getStarts(), meeting.getEnds());
        line(content, "author", minutes.author().value());
        invited.forEach(one -> line(content, "invited", one.person().value(), one.isPresent()));
        meeting.getAgenda().forEach(item -> line(content, "item", item.id(), item.getPosition(), item.getTitle()));
        meeting.getAgenda().stream()
                .filter(item -> item.getOutline().isNonPublic())
                .forEach(item -> line(content, "non-public", item.id()));
        meeting.getAgenda().forEach(item -> absent(content, item, minutes, invited));
        minutes.getNotes().forEach(note -> line(content, "note", note.agendaItem(), note.getNote()));
        minutes.getResolutions().forEach(one -> resolution(content, minutes, one));
        minutes.getTasks()
                .forEach(task -> line(
                        content,
                        "task",
                        task.agendaItem(),
                        task.getTitle(),
                        task.assignee().value(),
                        task.getDue()));
        return sha256(content.toString());
    }

    /** Who was at the meeting and not there for an item; nothing if all were, so that minutes from before this was noted stay true. */
    private static void absent(StringBuilder content, AgendaItem item, Minutes minutes, List<Invitee> invited) {
        Set<PersonId> away = minutes.absentAt(item.id());
        invited.stream()
                .filter(one -> one.isPresent() && away.contains(one.person()))
                .forEach(one -> line(content, "absent", item.id(), one.person().value()));
    }

    /** What became of it later, and when it is looked at again, is no part of the minutes. */
    private static void resolution(StringBuilder content, Minutes minutes, Resolution one) {
        String number = Objects.requireNonNullElse(one.getNumber(), "");
        line(content, "resolution", one.agendaItem(), number, one.getOutcome(), one.getWording());
        if (one.getFound() != null) {
            Validity validity = one.getValidity();
            line(
                    content,
                    "found",
                    one.getFound(),
                    validity.getFrom(),
                    validity.getUntil(),
                    validity.isOnlyByConsensus());
            line(content, "replaces", one.replaces());
        }
        minutes.votes(one)
                .counts()
                .forEach(
                        vote -> line(content, "vote", vote.partner().value(), vote.yes(), vote.no(), vote.abstained()));
        minutes.votes(one)
                .names()
                .forEach(vote -> line(content, "named", vote.person().value(), vote.ballot()));
        minutes.recused(one).forEach(person -> line(content, "recused", person.value()));
    }

    /** One fact; lengths keep two different contents from looking the same. */
    private static void line(StringBuilder content, @Nullable Object... parts) {
        for (Object part : parts) {
            String text = String.valueOf(part);
            content.append(text.length()).append(':').append(text);
        }
        content.append('\n');
    }

    private static String sha256(String content) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
