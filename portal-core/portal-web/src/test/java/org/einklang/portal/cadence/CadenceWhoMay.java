package org.einklang.portal.cadence;

import jakarta.enterprise.context.ApplicationScoped;
import org.einklang.testkit.rights.WhoMay;

/** Who steers sees how all bodies keep to their cadence: coordination, evaluation, chairs, and the sponsors. */
@ApplicationScoped
class CadenceWhoMay implements WhoMay {

    @Override
    public String table() {
        return """
                | /c/{cooperation}/bodies/cadence | =                           | coordinator, evaluator, chairs, trg |
                | /c/{cooperation}/bodies/cadence | /c/weidental/bodies/cadence | weidental-chair                     |
                """;
    }
}
