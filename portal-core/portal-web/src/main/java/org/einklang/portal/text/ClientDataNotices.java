package org.einklang.portal.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.ClientData;
import org.einklang.api.text.TextNotice;
import org.einklang.api.text.TextNotice.Weight;
import org.einklang.api.text.TextNotices;
import org.einklang.api.text.Texts;

/** What looks like social data of a single person. */
@ApplicationScoped
class ClientDataNotices implements TextNotices {

    @Inject
    private Texts texts;

    @Override
    public List<TextNotice> in(String text, Optional<CooperationId> here) {
        return ClientData.in(text).stream()
                .map(found -> new TextNotice(
                        Weight.CLIENT_DATA,
                        found.passage(),
                        found.at(),
                        texts.get("core.client_data." + found.kind(), found.passage())))
                .toList();
    }
}
