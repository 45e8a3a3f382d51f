package org.einklang.portal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;

/** Tells since when and by whom a role is held, as far as it is known. */
@ApplicationScoped
public class HoldingInWords {

    @Inject
    private Texts texts;

    /** Since when, and who gave it. */
    public String since(Holding holding) {
        if (holding.byGroup()) {
            return texts.get("rights.by_group", holding.since().map(this::day).orElse(""));
        }
        String since = holding.since()
                .map(day -> texts.get("rights.since", day(day)))
                .orElseGet(() -> texts.get("rights.since_ever"));
        return since + holding.by().map(name -> texts.get("rights.by", name)).orElse("");
    }

    /** From when until when, and who withdrew it. */
    public String span(Holding holding) {
        String until = holding.until().map(this::day).orElse("");
        String span = holding.since()
                .map(day -> texts.get("rights.from_until", day(day), until))
                .orElseGet(() -> texts.get("rights.until", until));
        return span
                + holding.endedBy()
                        .map(name -> texts.get("rights.ended_by", name))
                        .orElse("");
    }

    /** The day in the reader's language. */
    String day(LocalDate day) {
        return PortalTime.shortDay(day, texts.locale());
    }
}
