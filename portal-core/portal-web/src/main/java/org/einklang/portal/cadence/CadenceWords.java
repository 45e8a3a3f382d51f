package org.einklang.portal.cadence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.einklang.api.deadline.CadenceStatus;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.cadence.CadenceLight.State;
import org.jspecify.annotations.Nullable;

/** Says how a body keeps to its cadence, why, and what is to be done, in the language of the person who looks. */
@ApplicationScoped
class CadenceWords {

    @Inject
    private Texts texts;

    /** How it stands, in a few words. */
    String state(CadenceLight light) {
        return state(light.state());
    }

    String state(State state) {
        return texts.get("cadence.state." + state);
    }

    /** Why, and what is to be done. */
    String reason(CadenceLight light) {
        CadenceStatus status = light.status();
        return status == null ? unknown(light) : known(light, status);
    }

    private String unknown(CadenceLight light) {
        String why = texts.get("cadence.why." + light.state());
        return light.next() == null ? why : why + " " + texts.get("cadence.next_is", day(light.next()));
    }

    private String known(CadenceLight light, CadenceStatus status) {
        return switch (light.state()) {
            case ON_TIME ->
                light.next() == null
                        ? texts.get("cadence.why.ON_TIME.open", day(status.due()), day(status.callBy()))
                        : texts.get("cadence.why.ON_TIME.planned", day(light.next()), day(status.due()));
            case DUE_SOON ->
                texts.get(
                        light.today().isAfter(status.callBy())
                                ? "cadence.why.DUE_SOON.late"
                                : "cadence.why.DUE_SOON.call",
                        day(status.due()),
                        day(status.callBy()));
            case PLANNED_TOO_LATE ->
                texts.get(
                        light.today().isAfter(status.callBy())
                                ? "cadence.why.PLANNED_TOO_LATE.late"
                                : "cadence.why.PLANNED_TOO_LATE.call",
                        day(light.next()),
                        day(status.due()),
                        day(status.callBy()));
            default -> broken(light, status);
        };
    }

    private String broken(CadenceLight light, CadenceStatus status) {
        String why = light.last() == null
                ? texts.get("cadence.why.BROKEN.never", day(light.began()), day(status.due()))
                : texts.get("cadence.why.BROKEN", day(status.due()), day(light.last()));
        return why + " "
                + (light.next() == null
                        ? texts.get("cadence.none_planned")
                        : texts.get("cadence.next_is", day(light.next())));
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "–" : PortalTime.shortDay(day, texts.locale());
    }
}
