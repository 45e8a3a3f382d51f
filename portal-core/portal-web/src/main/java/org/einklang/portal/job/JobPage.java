package org.einklang.portal.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.Choice;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.DirectoryAddress;
import org.einklang.portal.directory.PersonFile;
import org.einklang.portal.directory.PersonReading;
import org.einklang.portal.directory.Places;
import org.jspecify.annotations.Nullable;

/** The form for a new job of a person. */
@Named
@RequestScoped
public class JobPage {

    @Inject
    private PersonReading reading;

    @Inject
    private JobChange change;

    @Inject
    private Places places;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private PersonFile file;

    private String place = "";
    private String function = "";
    private @Nullable LocalDate from;
    private @Nullable PersonId successor;

    @PostConstruct
    void load() {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(here()));
        file = reading.file(here(), DirectoryAddress.person(address));
        place = new Places.Place(file.card().partner(), file.unit()).value();
        function = file.card().function();
        from = PortalTime.dayOf(clock.instant());
    }

    /** Enters the job and shows the person. */
    public void change() {
        Places.Place chosen = places.place(here(), place);
        change.change(
                here(),
                file.card().id(),
                new JobChange.NewJob(chosen.partner(), chosen.unit(), function, Objects.requireNonNull(from)),
                Optional.ofNullable(successor));
        navigation.to(
                addresses.page(here(), "people", String.valueOf(file.card().id().value())), "people.job.changed");
    }

    public List<Choice> getPlaces() {
        return places.choices(here());
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public PersonFile getFile() {
        return file;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable PersonId getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable PersonId successor) {
        this.successor = successor;
    }
}
