package org.einklang.portal.rights;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.web.PortalRequest;

/** {@code /me/rights?q=…}: what I may do, in each of my cooperations, and why. */
@Named
@RequestScoped
public class MyRightsPage {

    @Inject
    private RightsReading reading;

    @Inject
    private PortalRequest address;

    private List<RightsInPlace> places = List.of();
    private String question = "";

    @PostConstruct
    void load() {
        question = Question.of(address);
        places = reading.mine(Question.most(question)).stream()
                .map(rights -> Question.answered(rights, question))
                .toList();
    }

    /** What I may do in each place, or what was asked for. */
    public List<RightsInPlace> getPlaces() {
        return places;
    }

    public String getQuestion() {
        return question;
    }
}
