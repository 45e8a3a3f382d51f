package org.einklang.portal.rights;

import org.einklang.api.text.Folded;
import org.einklang.api.web.PortalRequest;

/** "May this person …?": the words that narrow a page of rights, in the address as {@code ?q=}. */
final class Question {

    private static final int LONGEST = 100;
    private static final int GROUNDS = 5;

    private Question() {}

    /** What was asked; empty if nothing was. */
    static String of(PortalRequest address) {
        String typed = address.query("q").strip();
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }

    /** How many grounds of each right are told: all if one right is asked for. */
    static int most(String question) {
        return Folded.words(question).isEmpty() ? GROUNDS : Integer.MAX_VALUE;
    }

    /** Yes and no to what was asked; without a question everything that is held. */
    static RightsInPlace answered(RightsInPlace rights, String question) {
        return Folded.words(question).isEmpty() ? rights.held() : rights.about(question);
    }
}
