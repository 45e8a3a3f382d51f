package org.einklang.meetings.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.minutes.Minutes;
import org.einklang.meetings.minutes.MinutesNote;
import org.einklang.meetings.minutes.MinutesPaper;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.ItemWords;
import org.einklang.meetings.planning.Meeting;

/** {@code shared/{meeting}}: what the approved minutes of another body say. */
@Named
@RequestScoped
public class SharedPage {

    @Inject
    private SharedReading reading;

    @Inject
    private MinutesReading minutesReading;

    @Inject
    private MinutesPaper paper;

    @Inject
    private ItemWords words;

    @Inject
    private Texts texts;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Meeting meeting;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Minutes minutes;

    private String bodyName = "";
    private boolean corrected;

    @PostConstruct
    void load() {
        meeting = reading.one(address.cooperation().id(), address.part("meeting"));
        minutes = minutesReading.approved(meeting);
        corrected = paper.isCorrectedOutside(meeting, minutes);
        bodyName = directory.body(meeting.body()).name();
    }

    /** What the item is called, for who is not of the body. */
    public String name(AgendaItem item) {
        return words.outside(item, texts.locale());
    }

    /** What was said on the item; nothing if that is not public. */
    public String note(AgendaItem item) {
        return minutes.getNotes().stream()
                .filter(note -> !item.getOutline().isNonPublic())
                .filter(note -> note.agendaItem() == item.id())
                .map(MinutesNote::getNote)
                .findFirst()
                .orElse("");
    }

    /** What was put on the table, and how that ended; nothing if that is not public. */
    public List<Resolution> resolutions(AgendaItem item) {
        return minutes.getResolutions().stream()
                .filter(one -> !item.getOutline().isNonPublic())
                .filter(one -> one.agendaItem() == item.id())
                .toList();
    }

    /** Whether the printed minutes say more: corrections. */
    public boolean isCorrected() {
        return corrected;
    }

    public Meeting getMeeting() {
        return meeting;
    }

    public Minutes getMinutes() {
        return minutes;
    }

    public String getBodyName() {
        return bodyName;
    }
}
