package org.einklang.portal.money;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.people.PartnerId;
import org.einklang.api.text.Texts;

/** What the style guide shows of costs; all of it invented. */
@Named
@RequestScoped
public class CostSpecimens {

    @Inject
    private Texts texts;

    /** A form in which an amount has been typed that cannot be divided without an odd cent. */
    public CostForm getForm() {
        CostForm form = new CostForm(List.of(
                new CostRow(new PartnerId(1), texts.get("styleguide.accord.agency"), true),
                new CostRow(new PartnerId(2), texts.get("styleguide.accord.jobcenter"), true),
                new CostRow(new PartnerId(3), texts.get("styleguide.accord.city"), true)));
        form.setAmount(10_000L);
        return form;
    }
}
