package org.einklang.portal.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.campaign.CampaignCard;
import org.einklang.api.campaign.CampaignId;
import org.einklang.api.campaign.CampaignState;
import org.einklang.api.campaign.NewCampaign;
import org.einklang.api.item.ItemRef;
import org.einklang.api.job.JobId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Owners are asked by a day whether their entries are still right. Somebody starts it, a job gathers the entries and asks;
 * it can be given more time; it ends after its last day or when somebody ends it, and then nothing about it changes.
 */
@Entity
public class Campaign extends Stored {

    static final String TYPE = "campaign";

    private static final int LONGEST_TITLE = 200;
    private static final int SHORTEST = 7;
    private static final int LONGEST = 366;

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    private String kind;

    @Column(name = "SHORT_KEY")
    private String shortKey;

    private String title;

    @Column(name = "STARTED_BY")
    private long startedBy;

    private Instant started;

    @Column(name = "LAST_DAY")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private CampaignState state;

    private @Nullable Instant ended;

    @Column(name = "JOB_ID")
    private @Nullable Long jobId;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Campaign() {}

    /** Starts it. @throws RuleViolation if the title or the last day will not do */
    Campaign(NewCampaign order, String shortKey, PersonId by, Instant now, LocalDate today) {
        String name = order.title().strip();
        if (name.isEmpty() || name.length() > LONGEST_TITLE) {
            throw new RuleViolation("campaigns.title_length", LONGEST_TITLE).at("title");
        }
        if (order.lastDay().isBefore(today.plusDays(SHORTEST))) {
            throw new RuleViolation("campaigns.too_soon", SHORTEST).at("lastDay");
        }
        requireInAYear(order.lastDay(), today);
        this.cooperationId = order.cooperation().value();
        this.kind = order.kind();
        this.shortKey = shortKey;
        this.title = name;
        this.startedBy = by.value();
        this.started = now;
        this.lastDay = order.lastDay();
        this.state = CampaignState.STARTING;
    }

    private static void requireInAYear(LocalDate day, LocalDate today) {
        if (day.isAfter(today.plusDays(LONGEST))) {
            throw new RuleViolation("campaigns.too_late").at("lastDay");
        }
    }

    /** This job gathers the entries and asks. */
    void beWorkedOnBy(JobId job) {
        jobId = job.value();
    }

    /** Everybody has been asked. */
    void run() {
        if (state == CampaignState.STARTING) {
            state = CampaignState.RUNNING;
        }
    }

    /** Gives more time. @throws RuleViolation if it has ended, or that is not more */
    void extend(LocalDate day, LocalDate today) {
        requireOpen();
        if (!day.isAfter(lastDay) || day.isBefore(today)) {
            throw new RuleViolation("campaigns.not_later").at("lastDay");
        }
        requireInAYear(day, today);
        lastDay = day;
    }

    /** Takes no more answers. @throws RuleViolation if it has ended already */
    void end(Instant now) {
        requireOpen();
        state = CampaignState.ENDED;
        ended = now;
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new RuleViolation("campaigns.has_ended");
        }
    }

    CampaignState state() {
        return state;
    }

    boolean isOpen() {
        return state != CampaignState.ENDED;
    }

    /** Whether its last day has passed. */
    boolean isOver(LocalDate today) {
        return today.isAfter(lastDay);
    }

    /** With what its entries say about it. */
    CampaignCard card(long answered, long all) {
        return new CampaignCard(
                campaignId(), cooperation(), kind, shortKey, title, state, started, lastDay, ended, answered, all);
    }

    CampaignId campaignId() {
        return new CampaignId(id());
    }

    ItemRef ref() {
        return new ItemRef("core", TYPE, String.valueOf(id()));
    }

    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    String kind() {
        return kind;
    }

    String title() {
        return title;
    }

    String shortKey() {
        return shortKey;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    PersonId startedBy() {
        return new PersonId(startedBy);
    }

    Optional<JobId> job() {
        return Optional.ofNullable(jobId).map(JobId::new);
    }
}
