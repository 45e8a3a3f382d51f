package org.einklang.portal.departure;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.DirectoryAddress;
import org.einklang.portal.directory.PersonFile;
import org.einklang.portal.directory.PersonReading;
import org.jspecify.annotations.Nullable;

/** A person leaves: what changes hands, until when they work here, and who takes over. */
@Named
@RequestScoped
public class LeavingPage {

    @Inject
    private PersonReading reading;

    @Inject
    private Succession succession;

    @Inject
    private Departure departure;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private PersonFile file;

    private List<String> kinds = List.of();
    private List<SingleWish> singles = List.of();
    private @Nullable LocalDate lastDay;
    private @Nullable PersonId successor;

    @PostConstruct
    void load() {
        PersonId person = DirectoryAddress.person(address);
        kinds = succession.of(here(), person).stream()
                .map(kind -> texts.get(kind.textKey(), kind.number()))
                .toList();
        singles =
                succession.singles(here(), person).stream().map(SingleWish::new).toList();
        file = reading.file(here(), person);
        lastDay = file.lastDay().orElseGet(() -> PortalTime.dayOf(clock.instant()));
    }

    /** Enters it and shows the person. */
    public void leave() {
        departure.leave(
                here(), file.card().id(), Objects.requireNonNull(lastDay), Optional.ofNullable(successor), wishes());
        navigation.to(
                addresses.page(here(), "people", String.valueOf(file.card().id().value())), "people.leaving.done");
    }

    private Map<String, Optional<PersonId>> wishes() {
        Map<String, Optional<PersonId>> wishes = new HashMap<>();
        singles.forEach(one -> one.wish().ifPresent(wish -> wishes.put(one.key(), wish)));
        return wishes;
    }

    /** What can go its own way. */
    public List<SingleWish> getSingles() {
        return singles;
    }

    /** What changes hands, in words. */
    public List<String> getKinds() {
        return kinds;
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public PersonFile getFile() {
        return file;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable PersonId getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable PersonId successor) {
        this.successor = successor;
    }
}
