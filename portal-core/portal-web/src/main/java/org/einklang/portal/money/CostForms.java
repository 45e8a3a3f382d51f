package org.einklang.portal.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.einklang.api.money.CostSharing;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.text.Texts;
import org.einklang.portal.directory.StoredDirectory;
import org.jspecify.annotations.Nullable;

/** Makes forms for costs, with a line for each partner of a cooperation; two statements. */
@ApplicationScoped
public class CostForms {

    @Inject
    private StoredDirectory directory;

    @Inject
    private Texts texts;

    /**
     * A form for this cooperation; who has a limited view only carries nothing, unless somebody says so.
     *
     * @param before what was agreed before, in the reader's way of writing; null if nothing costs anything yet
     */
    public CostForm of(CooperationId cooperation, @Nullable CostSharing before) {
        Set<PartnerId> limited = directory.partnersWithLimitedView(cooperation);
        CostForm form = new CostForm(directory.partners(cooperation).stream()
                .map(partner ->
                        new CostRow(partner.partnerId(), partner.name(), !limited.contains(partner.partnerId())))
                .toList());
        form.show(before, texts.locale());
        return form;
    }
}
