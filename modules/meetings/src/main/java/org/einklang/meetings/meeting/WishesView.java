package org.einklang.meetings.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.agenda.RequestCard;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.item.Items;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.WishedItems;
import org.jspecify.annotations.Nullable;

/** On the page of a meeting: what is wished for its agenda, for those who put it together, and what wished items are about. */
@Named
@RequestScoped
public class WishesView {

    @Inject
    private WishedItems wished;

    @Inject
    private AgendaRequests requests;

    @Inject
    private Items items;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private @Nullable List<WishLine> lines;
    private @Nullable Map<Long, ItemCard> about;

    /** A wish in words; whoever declines it types the reason into it. */
    public static final class WishLine {

        private final RequestCard wish;
        private final String asked;
        private final @Nullable ItemCard about;
        private String reply = "";

        WishLine(RequestCard wish, String asked, @Nullable ItemCard about) {
            this.wish = wish;
            this.asked = asked;
            this.about = about;
        }

        public RequestCard getWish() {
            return wish;
        }

        /** Who wishes it, and why. */
        public String getAsked() {
            return asked;
        }

        /** Page of the thing; empty for those who may not see it. */
        public String getAddress() {
            return about == null ? "" : about.address();
        }

        public String getReply() {
            return reply;
        }

        public void setReply(String reply) {
            this.reply = reply;
        }
    }

    /** What waits; nothing for those who do not put the agenda together, and once the meeting has begun. */
    public List<WishLine> of(Meeting meeting) {
        List<WishLine> known = lines;
        if (known == null) {
            known = isOpen(meeting) ? read(meeting, wished.waiting(meeting)) : List.of();
            lines = known;
        }
        return known;
    }

    private boolean isOpen(Meeting meeting) {
        return access.may(MeetingsPermission.PLAN, meeting.scope())
                && (meeting.getState() == MeetingState.PLANNED || meeting.getState() == MeetingState.INVITED);
    }

    private List<WishLine> read(Meeting meeting, List<RequestCard> waiting) {
        if (waiting.isEmpty()) {
            return List.of();
        }
        Map<PersonId, PersonCard> people =
                directory.people(waiting.stream().map(RequestCard::by).toList());
        Map<ItemRef, ItemCard> cards =
                items.cards(waiting.stream().map(wish -> wish.request().about()).toList());
        return waiting.stream()
                .map(wish -> new WishLine(
                        wish,
                        asked(meeting, wish, people.get(wish.by())),
                        cards.get(wish.request().about())))
                .toList();
    }

    private String asked(Meeting meeting, RequestCard wish, @Nullable PersonCard by) {
        String name = by == null ? texts.get("meetings.wish.somebody") : by.name();
        String who = meeting.isTooLate(wish.asked()) ? texts.get("meetings.wish.late", name) : name;
        return wish.request().reason().isEmpty()
                ? who
                : texts.get("meetings.wish.because", who, wish.request().reason());
    }

    /** What the item is about, if it was wished and may be seen; all items of the agenda are looked up at once. */
    public @Nullable ItemCard about(Meeting meeting, AgendaItem item) {
        Map<Long, ItemCard> known = about;
        if (known == null) {
            known = abouts(meeting);
            about = known;
        }
        return item.wish() == null ? null : known.get(item.wish());
    }

    private Map<Long, ItemCard> abouts(Meeting meeting) {
        Map<Long, RequestCard> wishes = requests.withNumbers(meeting.wishes());
        Map<ItemRef, ItemCard> cards = items.cards(
                wishes.values().stream().map(wish -> wish.request().about()).toList());
        return wishes.values().stream()
                .flatMap(wish -> Stream.ofNullable(cards.get(wish.request().about()))
                        .map(card -> Map.entry(wish.number(), card)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Puts it on the agenda. */
    public void take(Meeting meeting, long wish) {
        wished.take(meeting.id(), wish);
        navigation.stay("meetings.agenda.added");
    }

    /** Declines it with the reason that was typed. */
    public void decline(Meeting meeting, WishLine line) {
        try {
            wished.decline(meeting.id(), line.getWish().number(), line.getReply());
        } catch (RuleViolation refused) {
            throw refused.field().isPresent() ? refused.at("list:" + of(meeting).indexOf(line) + ":reply") : refused;
        }
        navigation.stay("meetings.wish.declined");
    }
}
