package org.einklang.portal.rights;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.web.PortalRequest;

/** {@code /c/{cooperation}/people/{person}/rights?q=…}: what a person may do here, and why, for the coordinator. */
@Named
@RequestScoped
public class RightsPage {

    @Inject
    private RightsReading reading;

    @Inject
    private PortalRequest address;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private PersonCard person;

    private List<RightsInPlace> places = List.of();
    private String question = "";

    /** Loads what the person may do. @throws NotVisible for everybody but the coordinator */
    @PostConstruct
    void load() {
        question = Question.of(address);
        PersonId whose = new PersonId(number(address.part("person")));
        RightsReading.Report report = reading.of(whose, address.cooperation(), Question.most(question));
        person = report.person();
        places = List.of(Question.answered(report.rights(), question));
    }

    public PersonCard getPerson() {
        return person;
    }

    /** What they may do, or what was asked for. */
    public List<RightsInPlace> getPlaces() {
        return places;
    }

    public String getQuestion() {
        return question;
    }

    private static long number(String part) {
        try {
            return Long.parseLong(part);
        } catch (NumberFormatException e) {
            throw new NotVisible("no person " + part);
        }
    }
}
