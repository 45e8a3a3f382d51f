package org.einklang.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.document.Paper;
import org.einklang.api.document.PaperPack;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.TimeWords;
import org.einklang.meetings.minutes.LastMinutes;
import org.einklang.meetings.planning.ItemWords;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.WhereWords;

/**
 * All that people need for a meeting in one file: invitation, agenda with what is decided upon, open tasks, the minutes of the
 * meeting before, and the files of the meeting and of its items. In German, the language of the administration.
 */
@ApplicationScoped
class MeetingPack {

    private static final Locale LANGUAGE = Locale.GERMAN;

    @Inject
    private InvitationPaper invitations;

    @Inject
    private AgendaPaper agendas;

    @Inject
    private TasksPaper tasks;

    @Inject
    private LastMinutes minutes;

    @Inject
    private Directory directory;

    @Inject
    private ItemWords words;

    @Inject
    private TimeWords times;

    @Inject
    private WhereWords where;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** The pack as things stand now, for somebody who sees the meeting. */
    PaperPack of(Meeting meeting) {
        Optional<LastMinutes.Last> last = minutes.before(meeting);
        PaperPack pack = PaperPack.under(meeting.getCooperation(), cover(meeting, last))
                .part(invitations.of(meeting))
                .part(agendas.of(meeting))
                .part(tasks.of(meeting));
        last.ifPresent(one -> pack.part(one.paper()));
        pack.enclose(meeting.ref(), "");
        meeting.getAgenda().forEach(item -> pack.enclose(item.ref(), words.name(item, LANGUAGE)));
        return pack;
    }

    private Paper cover(Meeting meeting, Optional<LastMinutes.Last> last) {
        Paper cover = Paper.in(LANGUAGE, text("pack.title", meeting.getTitle())).from(meeting.getCooperation());
        cover.facts(List.of(
                List.of(text("paper.body"), directory.body(meeting.body()).name()),
                List.of(text("paper.when"), times.when(meeting.time(), LANGUAGE)),
                List.of(text("paper.where"), where.place(meeting, LANGUAGE)),
                List.of(text("pack.state"), text("meeting.state." + meeting.getState())),
                List.of(text("pack.made"), PortalTime.longMoment(clock.instant(), LANGUAGE))));
        last.filter(one -> !one.approved())
                .ifPresent(one ->
                        cover.paragraph(text("pack.minutes_wait", one.paper().title())));
        return cover;
    }

    private String text(String key, Object... arguments) {
        return texts.get(LANGUAGE, "meetings." + key, arguments);
    }
}
