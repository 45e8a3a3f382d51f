package org.einklang.portal.mail.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.calendar.CalendarReply;
import org.einklang.api.calendar.CalendarReplyHandler;
import org.einklang.api.calendar.OpenInvitation;
import org.einklang.api.item.ItemRef;
import org.einklang.testkit.Personas;
import org.einklang.testkit.server.Stage;

/**
 * Invites three people to every {@code probe-…}, in editions 1 to 2, and remembers who answered what. A uid that begins with
 * {@code probe-broken} cannot be answered until it is repaired, {@code probe-late} not any more.
 */
@ApplicationScoped
class ProbeReplies implements CalendarReplyHandler {

    private final List<String> answers = new CopyOnWriteArrayList<>();
    private final Set<String> repaired = ConcurrentHashMap.newKeySet();

    @Inject
    private Access access;

    @Inject
    private Stage stage;

    /** What was answered to this, in order: the person's number and what they said. */
    List<String> answers(String uid) {
        return answers.stream()
                .filter(answer -> answer.startsWith(uid + " "))
                .map(answer -> answer.substring(uid.length() + 1))
                .toList();
    }

    void repair(String uid) {
        repaired.add(uid);
    }

    @Override
    public Optional<OpenInvitation> invitation(String uid) {
        return uid.startsWith("probe-")
                ? Optional.of(new OpenInvitation(
                        new ItemRef("probe", "thing", uid),
                        Stream.of(Personas.TEAM_AGENCY, Personas.TEAM_CITY, Personas.TEAM_JOBCENTER)
                                .map(stage::person)
                                .collect(Collectors.toSet()),
                        1,
                        2))
                : Optional.empty();
    }

    @Override
    public void answer(OpenInvitation invitation, CalendarReply reply) {
        if (reply.uid().startsWith("probe-broken") && !repaired.contains(reply.uid())) {
            throw new IllegalStateException("planned");
        }
        if (reply.uid().startsWith("probe-late")) {
            throw new RuleViolation("core.never.shown");
        }
        answers.add(reply.uid() + " " + access.me().value() + " " + reply.participation());
    }

    @Override
    public boolean propose(OpenInvitation invitation, CalendarReply reply) {
        return reply.uid().startsWith("probe-open");
    }
}
