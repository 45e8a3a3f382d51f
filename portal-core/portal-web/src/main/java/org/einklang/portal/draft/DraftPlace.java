package org.einklang.portal.draft;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a draft belongs: the same form at another address, that is for another meeting, has another draft.
 *
 * @param address path of the page, without its query
 * @param form id of the form in the page
 */
public record DraftPlace(String address, String form) {

    private static final int LONGEST_ADDRESS = 300;
    private static final Pattern FORM = Pattern.compile("[A-Za-z][A-Za-z0-9_:-]{0,99}");

    /** The place, if it can be one of this portal. */
    public static Optional<DraftPlace> of(String address, String form) {
        boolean within = LocalAddress.isWithin(address) && address.length() <= LONGEST_ADDRESS;
        return within && FORM.matcher(form).matches()
                ? Optional.of(new DraftPlace(LocalAddress.path(address), form))
                : Optional.empty();
    }
}
