package org.einklang.portal.contact;

import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;

/** How current an entry is, in words of the reader. */
final class FreshnessWords {

    private FreshnessWords() {}

    static String of(Freshness freshness, Texts texts) {
        return texts.get(
                "contacts.fresh." + freshness.light(),
                PortalTime.shortDay(freshness.confirmedOn(), texts.locale()),
                PortalTime.shortDay(freshness.due(), texts.locale()));
    }
}
