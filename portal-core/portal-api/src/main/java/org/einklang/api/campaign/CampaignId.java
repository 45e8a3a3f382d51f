package org.einklang.api.campaign;

import java.io.Serializable;

/**
 * The number of a campaign.
 *
 * @param value what the host's database gave
 */
public record CampaignId(long value) implements Serializable {}
