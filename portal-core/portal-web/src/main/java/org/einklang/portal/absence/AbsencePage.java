package org.einklang.portal.absence;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.DirectoryAddress;
import org.jspecify.annotations.Nullable;

/** The form for an absence; from today on, with everything else to be filled in. */
@Named
@RequestScoped
public class AbsencePage {

    @Inject
    private AbsenceRecording recording;

    @Inject
    private Directory directory;

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
    private PersonCard person;

    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable PersonId deputy;

    @PostConstruct
    void load() {
        PersonId id = DirectoryAddress.person(address);
        if (!recording.mayRecord(here(), id)) {
            throw new NotVisible("may not record absences of " + id);
        }
        person = directory.person(id);
        from = PortalTime.dayOf(clock.instant());
    }

    /** Records it and shows the person. */
    public void record() {
        recording.record(
                here(),
                person.id(),
                Objects.requireNonNull(from),
                Objects.requireNonNull(until),
                Optional.ofNullable(deputy));
        navigation.to(
                addresses.page(here(), "people", String.valueOf(person.id().value())), "people.absence.recorded");
    }

    /** Whether a deputy can be looked for: with a limited view the coordinator enters one. */
    public boolean isReader() {
        return access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(here()));
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public PersonCard getPerson() {
        return person;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable PersonId getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable PersonId deputy) {
        this.deputy = deputy;
    }
}
