package org.einklang.portal.contact;

import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;

/** How current an entry is, and whether its person is still there, in words of the reader. */
final class FreshnessWords {

    private FreshnessWords() {}

    static String of(Freshness freshness, Texts texts) {
        return texts.get(
                freshness.left() ? "contacts.fresh.left" : "contacts.fresh." + freshness.light(),
                PortalTime.shortDay(freshness.confirmedOn(), texts.locale()),
                PortalTime.shortDay(freshness.due(), texts.locale()));
    }

    /** The name, and a word if the person has left. */
    static String named(ContactCard card, Texts texts) {
        return card.left() ? texts.get("contacts.left_named", card.name()) : card.name();
    }
}
