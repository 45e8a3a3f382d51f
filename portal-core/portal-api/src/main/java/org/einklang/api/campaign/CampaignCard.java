package org.einklang.api.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.einklang.api.people.CooperationId;
import org.jspecify.annotations.Nullable;

/**
 * A campaign and how far it has come.
 *
 * @param id identity
 * @param cooperation where
 * @param kind of its {@link CampaignSource}
 * @param key in addresses
 * @param title what people call it
 * @param state how it stands
 * @param started when (UTC)
 * @param lastDay until when, in Berlin
 * @param ended when (UTC), null if it has not
 * @param answered how many entries were confirmed, changed or ended
 * @param all how many entries are asked about
 */
public record CampaignCard(
        CampaignId id,
        CooperationId cooperation,
        String kind,
        String key,
        String title,
        CampaignState state,
        Instant started,
        LocalDate lastDay,
        @Nullable Instant ended,
        long answered,
        long all) {

    /** Whether answers still count. */
    public boolean isOpen() {
        return state != CampaignState.ENDED;
    }
}
