package org.einklang.portal.absence;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.DirectoryAddress;
import org.jspecify.annotations.Nullable;

/** What is filled in for an absence, whether it is new or changed. */
public abstract class AbsenceForm {

    @Inject
    private AbsenceRecording recording;

    @Inject
    private DeputyChoices choices;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // open() runs before anything else
    private PersonCard person;

    private List<PersonCard> colleagues = List.of();
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable PersonId deputy;

    /** Shows the form for the person in the address. @throws NotVisible for who may not record it */
    void open() {
        PersonId id = DirectoryAddress.person(address);
        if (!recording.mayRecord(here(), id)) {
            throw new NotVisible("may not record absences of " + id);
        }
        person = directory.person(id);
        if (!isReader()) {
            colleagues = choices.of(here(), id);
        }
    }

    void fill(LocalDate first, @Nullable LocalDate last, @Nullable PersonId standsIn) {
        from = first;
        until = last;
        deputy = standsIn;
    }

    /** Shows the person, and says what has been done. */
    void showPerson(String messageKey) {
        navigation.to(
                addresses.page(here(), "people", String.valueOf(person.id().value())), messageKey);
    }

    AbsenceRecording recording() {
        return recording;
    }

    CooperationId here() {
        return address.cooperation().id();
    }

    LocalDate firstDay() {
        return Objects.requireNonNull(from);
    }

    LocalDate lastDay() {
        return Objects.requireNonNull(until);
    }

    Optional<PersonId> standsIn() {
        return Optional.ofNullable(deputy);
    }

    /** Whether anybody can be looked for; with a limited view one chooses among {@link #getColleagues}. */
    public boolean isReader() {
        return choices.isOpen(here());
    }

    /** Those whom somebody with a limited view may name. */
    public List<PersonCard> getColleagues() {
        return colleagues;
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

    /** The same as a number, 0 for nobody: for those who choose from a list. */
    public long getChosen() {
        return deputy == null ? 0 : deputy.value();
    }

    public void setChosen(long chosen) {
        deputy = chosen == 0 ? null : new PersonId(chosen);
    }
}
