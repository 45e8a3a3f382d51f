package org.einklang.meetings.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsPermission;

/** The meetings of my bodies: what comes, what has been. */
@Named
@RequestScoped
public class MeetingsPage {

    @Inject
    private Meetings meetings;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    private List<MeetingRow> upcoming = List.of();
    private List<MeetingRow> past = List.of();
    private Map<BodyId, BodyCard> bodies = Map.of();
    private int page;
    private int nextPage;

    @PostConstruct
    void load() {
        CooperationId cooperation = address.cooperation().id();
        if (meetings.visibleBodies(cooperation).isEmpty()) {
            throw new NotVisible("sits in no body");
        }
        page = pageNumber(address.query("page"));
        nextPage = pageNumber(address.query("next"));
        upcoming = meetings.upcoming(cooperation, nextPage);
        past = meetings.past(cooperation, page);
        bodies = directory.bodies(Stream.concat(upcoming.stream(), past.stream())
                .map(MeetingRow::body)
                .distinct()
                .toList());
    }

    private static int pageNumber(String text) {
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
    }

    /** Name of the body that meets. */
    public String bodyName(MeetingRow row) {
        return Objects.requireNonNull(bodies.get(row.body())).name();
    }

    public boolean isPlanner() {
        return !access.bodiesWhere(
                        MeetingsPermission.PLAN, address.cooperation().id())
                .isEmpty();
    }

    public List<MeetingRow> getUpcoming() {
        return upcoming.stream().limit(Meetings.PAGE).toList();
    }

    public boolean isLater() {
        return upcoming.size() > Meetings.PAGE;
    }

    public int getNextPage() {
        return nextPage;
    }

    public List<MeetingRow> getPast() {
        return past.stream().limit(Meetings.PAGE).toList();
    }

    public boolean isOlder() {
        return past.size() > Meetings.PAGE;
    }

    public int getPage() {
        return page;
    }
}
