package org.einklang.api.text;

import java.util.List;
import java.util.Optional;
import org.einklang.api.people.CooperationId;

/**
 * Extension point: looks at what somebody has written and says what strikes it.
 *
 * <p>What for: words on which a cooperation has agreed, numbers that only this authority uses, text that belongs elsewhere.
 * Register: a CDI bean that implements this. Called: when a form with larger texts ({@code e:area}, {@code e:markdown}) is
 * sent, for each text as it is and as it was before, in the request of the writer; so it takes one statement at most. If it
 * throws, the text is kept without its notices and the fault is logged.
 *
 * <p>Nothing but {@link TextNotice.Weight#CLIENT_DATA} ever keeps a text from being saved. Not for rules of a thing: those
 * are broken by a {@link org.einklang.api.RuleViolation}.
 */
public interface TextNotices {

    /**
     * What strikes it in this text, in any order.
     *
     * @param here the cooperation in whose pages it is written, if it is written in one
     */
    List<TextNotice> in(String text, Optional<CooperationId> here);
}
