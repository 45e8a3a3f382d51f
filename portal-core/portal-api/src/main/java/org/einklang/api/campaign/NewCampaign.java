package org.einklang.api.campaign;

import java.time.LocalDate;
import org.einklang.api.people.CooperationId;

/**
 * A campaign to be started.
 *
 * @param cooperation in which cooperation
 * @param kind of a {@link CampaignSource}
 * @param title what people call it, at most 200 characters
 * @param lastDay until when answers are asked for, in Berlin
 */
public record NewCampaign(CooperationId cooperation, String kind, String title, LocalDate lastDay) {}
