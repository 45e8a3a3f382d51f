package org.einklang.portal.contact;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.einklang.api.text.Texts;

/**
 * An entry in the list, and why it was found.
 *
 * @param card the entry
 * @param reasons why; empty if nothing was asked
 */
public record ContactRow(ContactCard card, List<ContactFinder.Reason> reasons) {

    /** Why it was found, in words of the reader; empty if nothing was asked. */
    String why(Texts texts, Locale locale) {
        return reasons.stream()
                .map(reason -> texts.get(locale, "contacts.why." + reason.facet(), reason.text()))
                .collect(Collectors.joining(", "));
    }
}
