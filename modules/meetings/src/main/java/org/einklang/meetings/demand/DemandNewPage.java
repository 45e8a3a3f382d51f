package org.einklang.meetings.demand;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.jspecify.annotations.Nullable;

/** {@code demands/new}: the form in which a member demands a meeting. */
@Named
@RequestScoped
public class DemandNewPage {

    private static final String BODY = "body";

    @Inject
    private MeetingDemanding demanding;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Clock clock;

    private List<BodyCard> bodies = List.of();
    private long body;
    private String reason = "";
    private String items = "";
    private @Nullable LocalDate lastDay;

    /** Who has no such seat is not shown it. */
    @PostConstruct
    void load() {
        bodies = demanding.bodies(address.cooperation().id());
        if (bodies.isEmpty()) {
            throw new NotVisible("demands a meeting of no body");
        }
        String wanted = address.query(BODY);
        bodies.stream()
                .filter(one -> one.key().equals(wanted))
                .forEach(one -> body = one.id().value());
        lastDay = PortalTime.dayOf(clock.instant()).plusDays(NewDemand.USUAL_DAYS);
    }

    /** Demands the meeting and shows the proof of it. */
    public void demand() {
        if (lastDay == null) {
            return;
        }
        NewDemand wanted = new NewDemand(reason, items.lines().toList(), lastDay);
        String key = demanding.demand(address.cooperation().id(), new BodyId(body), wanted);
        navigation.to(
                addresses.page(address.cooperation().id(), MeetingsModule.ID, "demands", key),
                "meetings.demand.demanded");
    }

    public List<BodyCard> getBodies() {
        return bodies;
    }

    public long getBody() {
        return body;
    }

    public void setBody(long body) {
        this.body = body;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getItems() {
        return items;
    }

    public void setItems(String items) {
        this.items = items;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
