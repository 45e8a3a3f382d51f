package org.einklang.meetings.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.planning.Meeting;

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
        minutes.getNotes().forEach(note -> line(content, "note", note.agendaItem(), note.getNote()));
        minutes.getResolutions()
                .forEach(one -> line(
                        content,
                        "resolution",
                        one.agendaItem(),
                        Objects.requireNonNullElse(one.getNumber(), ""),
                        one.getState(),
                        one.getWording()));
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

    /** One fact; lengths keep two different contents from looking the same. */
    private static void line(StringBuilder content, Object... parts) {
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
