package org.einklang.portal.draft;

/** More text than a draft may have. */
class DraftTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    DraftTooLarge(int characters) {
        super(characters + " characters, " + Draft.LARGEST + " are kept");
    }
}
