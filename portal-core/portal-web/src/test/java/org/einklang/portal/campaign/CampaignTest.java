package org.einklang.portal.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.RuleViolation;
import org.einklang.api.campaign.CampaignEntry;
import org.einklang.api.campaign.NewCampaign;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.junit.jupiter.api.Test;

/** A campaign can be given more time and ends once; an entry follows its owner until it is answered. */
class CampaignTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
    private static final PersonId OWNER = new PersonId(1);
    private static final PersonId OTHER = new PersonId(2);
    private static final ItemRef ITEM = new ItemRef("core", "probe", "1");

    @Test
    void there_is_at_least_a_week_and_at_most_a_year() {
        assertRefused("campaigns.too_soon", () -> until(TODAY.plusDays(6)));
        assertThat(until(TODAY.plusDays(7)).isOpen()).isTrue();
        assertRefused("campaigns.too_late", () -> until(TODAY.plusDays(367)));
        assertRefused(
                "campaigns.title_length",
                () -> new Campaign(
                        new NewCampaign(new CooperationId(1), "probe", "  ", TODAY.plusDays(9)),
                        "1",
                        OWNER,
                        NOW,
                        TODAY));
    }

    @Test
    void more_time_is_a_later_day_while_it_is_open() {
        Campaign campaign = until(TODAY.plusDays(10));
        assertRefused("campaigns.not_later", () -> campaign.extend(TODAY.plusDays(10), TODAY));
        campaign.extend(TODAY.plusDays(20), TODAY);
        assertThat(campaign.isOver(TODAY.plusDays(20))).isFalse();
        assertThat(campaign.isOver(TODAY.plusDays(21))).isTrue();

        campaign.end(NOW);
        assertRefused("campaigns.has_ended", () -> campaign.extend(TODAY.plusDays(30), TODAY));
        assertRefused("campaigns.has_ended", () -> campaign.end(NOW));
    }

    @Test
    void a_new_owner_is_asked_anew() {
        AskedEntry entry = new AskedEntry(until(TODAY.plusDays(30)), kept(OWNER));
        entry.turnTo(Optional.of(OWNER));
        entry.ask(TODAY);
        assertThat(entry.isDue(TODAY.plusDays(30), TODAY)).isFalse();

        entry.follow(kept(OTHER));
        entry.turnTo(Optional.of(OTHER));
        assertThat(entry.asked()).contains(OTHER);
        assertThat(entry.isDue(TODAY.plusDays(30), TODAY)).isTrue();
    }

    @Test
    void that_there_is_nobody_to_ask_is_said_once_and_can_change() {
        AskedEntry entry = new AskedEntry(until(TODAY.plusDays(30)), kept(OWNER));
        assertThat(entry.turnTo(Optional.empty())).isTrue();
        assertThat(entry.turnTo(Optional.empty())).isFalse();
        assertThat(entry.state()).isEqualTo(EntryState.NOBODY);

        assertThat(entry.turnTo(Optional.of(OTHER))).isFalse();
        assertThat(entry.state()).isEqualTo(EntryState.OPEN);
    }

    @Test
    void what_vanished_needs_no_answer_and_follows_nobody() {
        AskedEntry entry = new AskedEntry(until(TODAY.plusDays(30)), kept(OWNER));
        entry.vanish(NOW);
        entry.follow(kept(OTHER));

        assertThat(entry.state()).isEqualTo(EntryState.ENDED);
        assertThat(entry.owner()).contains(OWNER);
    }

    private static Campaign until(LocalDate lastDay) {
        return new Campaign(new NewCampaign(new CooperationId(1), "probe", "Prüfen", lastDay), "1", OWNER, NOW, TODAY);
    }

    private static CampaignEntry kept(PersonId owner) {
        return new CampaignEntry(ITEM, "Eintrag", new PartnerId(1), owner);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}
