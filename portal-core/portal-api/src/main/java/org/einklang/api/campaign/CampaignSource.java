package org.einklang.api.campaign;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Extension point: one kind of entries whose owners can be asked in a campaign, such as contacts or measures.
 *
 * <p>Register: a CDI bean that implements this. Called: by a job, so without a person, in a transaction of the host; also
 * by pages that have asked for the right. Each method is one statement or a handful, whatever the number of entries. If one
 * throws, nothing of that part of the job remains and it is tried again. Whoever answers in the ordinary way, by confirming,
 * changing or ending an entry, is told to the campaign by an {@link EntryAnswered}. Not for: rights; those of the entry hold.
 */
public interface CampaignSource {

    /** Names the kind, and is the key of the text that says what is asked about: {@code contacts.campaign.kind}. */
    String kind();

    /** How many entries there are. */
    long count(CooperationId cooperation);

    /**
     * Some of the entries, by their number or key, which never changes.
     *
     * @param after the id of the last entry of the batch before, empty for the first
     * @param most how many at most
     */
    List<CampaignEntry> entries(CooperationId cooperation, String after, int most);

    /** Those of these that still exist, as they are now. */
    Map<ItemRef, CampaignEntry> entries(Collection<ItemRef> items);

    /** Address of the page on which an entry is looked at, by its item; of those that exist. */
    Map<ItemRef, String> addresses(CooperationId cooperation, Collection<ItemRef> items);

    /** Address of the page of a campaign about this kind. */
    String campaignAddress(CooperationId cooperation, String key);

    /**
     * The person who acts says that this entry is still right, by one press on the start page. A use case, which asks for the
     * right, opens the transaction and fires the {@link EntryAnswered}; also for who stands in for the owner.
     *
     * @throws org.einklang.api.NotVisible if it is gone, or not theirs to say
     */
    void confirm(ItemRef item);

    /** The purpose of the answer links in mails; its handler takes nothing by the link but that an entry is still right. */
    String purpose();
}
