package org.einklang.meetings.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.text.Texts;

/** Says where a meeting takes place: for everybody who sees it without what opens the room, for those who take part with it. */
@ApplicationScoped
public class WhereWords {

    @Inject
    private Texts texts;

    /** For CDI. */
    @SuppressWarnings("NullAway.Init")
    WhereWords() {}

    /** With these texts. */
    public WhereWords(Texts texts) {
        this.texts = texts;
    }

    /** The place; that it is online or by telephone if there is none; that nobody has said if there is neither. */
    public String place(Meeting meeting, Locale locale) {
        return place(meeting.getPlace(), meeting.online(), locale);
    }

    /** The same of what was told before. */
    public String place(String place, OnlineAccess online, Locale locale) {
        return place(place, !online.getLink().isEmpty(), !online.getPhone().isEmpty(), locale);
    }

    /** The same in a list. */
    String place(MeetingRow row, Locale locale) {
        return place(row.place(), row.linked(), row.dialled(), locale);
    }

    private String place(String place, boolean linked, boolean dialled, Locale locale) {
        return place.isBlank()
                ? texts.get(locale, "meetings.where." + (linked ? "online" : dialled ? "phone" : "open"))
                : place;
    }

    /** The place, and below it link and dial-in; only for somebody who takes part. */
    public String all(String place, OnlineAccess online, Locale locale) {
        return Stream.of(place(place, online, locale), link(online, locale), phone(online, locale))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The link with what it is for; empty if there is none. */
    public String link(OnlineAccess online, Locale locale) {
        return online.getLink().isEmpty() ? "" : texts.get(locale, "meetings.where.link", online.getLink());
    }

    /** Telephone number and PIN with what they are for; empty if there is none. */
    public String phone(OnlineAccess online, Locale locale) {
        return online.getPhone().isEmpty() ? "" : texts.get(locale, "meetings.where.dial", number(online, locale));
    }

    /** Telephone number and PIN; empty if there is none. */
    public String number(OnlineAccess online, Locale locale) {
        return online.getPin().isEmpty()
                ? online.getPhone()
                : texts.get(locale, "meetings.where.pin", online.getPhone(), online.getPin());
    }
}
