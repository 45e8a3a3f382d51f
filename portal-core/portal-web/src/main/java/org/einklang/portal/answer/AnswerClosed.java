package org.einklang.portal.answer;

import org.einklang.api.NotVisible;

/** The link was once right, but it is too late, or the question no longer stands. */
class AnswerClosed extends NotVisible {

    AnswerClosed(String reasonForTheLog) {
        super(reasonForTheLog);
    }
}
