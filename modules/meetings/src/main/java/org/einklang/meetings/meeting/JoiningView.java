package org.einklang.meetings.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.text.Texts;
import org.einklang.meetings.invitation.Joining;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.OnlineAccess;
import org.einklang.meetings.planning.WhereWords;
import org.jspecify.annotations.Nullable;

/** Where a meeting takes place, and how the person who looks joins it from afar. */
@Named
@RequestScoped
public class JoiningView {

    @Inject
    private Joining joining;

    @Inject
    private WhereWords words;

    @Inject
    private Texts texts;

    private @Nullable OnlineAccess online;

    /** Where, in words for everybody who sees the meeting. */
    public String where(Meeting meeting) {
        return words.place(meeting, texts.locale());
    }

    /** Link and dial-in; empty for who is not invited. */
    public OnlineAccess of(Meeting meeting) {
        if (online == null) {
            online = joining.of(meeting);
        }
        return online;
    }
}
