package org.einklang.api.campaign;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Asks the owners of entries by a date to confirm, change or end them. Provided by the host, to be injected; part of the
 * caller's transaction. A job gathers the entries and writes one mail to each person with all their entries; it reminds a week
 * and a day before the last day whoever has not answered, asks new owners and for new entries, asks the deputy of who is away,
 * and ends the campaign after the last day.
 *
 * <p>It checks no right: the use case that calls has done so.
 */
public interface Campaigns {

    /**
     * Starts one.
     *
     * @throws org.einklang.api.RuleViolation if the title is missing, the last day is not at least a week ahead or more than a
     *     year, or one of this kind is open already
     * @throws IllegalArgumentException if there is no {@link CampaignSource} of this kind
     */
    CampaignId start(NewCampaign order);

    /** Gives more time. @throws org.einklang.api.RuleViolation if it has ended, or the day is not later than the last one */
    void extend(CampaignId campaign, LocalDate lastDay);

    /** Ends it now. @throws org.einklang.api.RuleViolation if it has ended */
    void end(CampaignId campaign);

    /** Those of this kind, the latest first; two statements. */
    List<CampaignCard> of(CooperationId cooperation, String kind);

    /** The one with this key. @throws org.einklang.api.NotVisible if there is none */
    CampaignCard campaign(CooperationId cooperation, String kind, String key);

    /** Those of these entries about which an open campaign waits for an answer; one statement. */
    Set<ItemRef> openAmong(Collection<ItemRef> items);
}
