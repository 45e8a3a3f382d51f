package org.einklang.portal.campaign;

import java.util.List;
import org.einklang.api.job.JobProgress;
import org.jspecify.annotations.Nullable;

/**
 * How far a campaign has come, in words, for {@code <e:campaign>}; only what the person who looks may see.
 *
 * @param light the light of its state
 * @param state how it stands, in words
 * @param underWay how far its job is while entries are still gathered, else null
 * @param partners those that the person may see, in their order
 */
public record CampaignView(
        String light, String state, @Nullable JobProgress underWay, List<PartnerProgress> partners) {

    /**
     * How far a partner is.
     *
     * @param name the partner
     * @param answered how many entries were confirmed, changed or ended
     * @param all how many there are
     * @param words the same in words
     * @param nobody how many nobody can be asked about, in words; empty if there are none
     * @param waiting who has not answered, with the number of entries
     */
    public record PartnerProgress(
            String name, long answered, long all, String words, String nobody, List<String> waiting) {}
}
