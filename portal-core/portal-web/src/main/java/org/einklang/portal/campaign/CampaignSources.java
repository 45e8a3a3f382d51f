package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
import org.einklang.api.campaign.CampaignSource;

/** The kinds of entries about which there can be campaigns. */
@ApplicationScoped
public class CampaignSources {

    @Inject
    @Any
    private Instance<CampaignSource> sources;

    /** That of a kind, unless its module is gone. */
    Optional<CampaignSource> find(String kind) {
        return sources.stream().filter(source -> source.kind().equals(kind)).findFirst();
    }

    /** That of a kind. @throws IllegalArgumentException if there is none */
    CampaignSource of(String kind) {
        return find(kind).orElseThrow(() -> new IllegalArgumentException("no entries of kind " + kind));
    }
}
