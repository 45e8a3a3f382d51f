package org.einklang.portal.dates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.people.BodyCard;

/** Whether the page of a body leads to its date polls; for that page, which knows nothing of them otherwise. */
@Named
@RequestScoped
public class DatesLink {

    @Inject
    private PollReading reading;

    /** Whether the person who looks may see them. */
    public boolean shownFor(BodyCard body) {
        return reading.maySee(body);
    }
}
