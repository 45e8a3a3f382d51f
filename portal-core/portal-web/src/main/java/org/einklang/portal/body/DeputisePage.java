package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Role;
import org.einklang.api.people.PersonId;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** Says who sits in a seat while its holder cannot; mostly the standing deputy, for the next two weeks. */
@Named
@RequestScoped
public class DeputisePage {

    private static final int TWO_WEEKS = 13;

    @Inject
    private BodyReading reading;

    @Inject
    private BodyRights rights;

    @Inject
    private DeputisingEntry deputising;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyFile file;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private HeldSeat seat;

    private @Nullable PersonId deputy;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    @PostConstruct
    void load() {
        file = reading.file(address.cooperation().id(), address.part("body"));
        seat = reading.seat(file, address.part("seat")).seat();
        if (!rights.mayDeputise(seat, file.body())) {
            throw new NotVisible("may not deputise seat " + seat.id());
        }
        LocalDate first = seat.days().from().isAfter(file.today()) ? seat.days().from() : file.today();
        LocalDate last = first.plusDays(TWO_WEEKS);
        LocalDate end = seat.days().until();
        from = first;
        until = end != null && end.isBefore(last) ? end : last;
        deputy = file.plan().standIns(seat, first).stream()
                .filter(one -> one.seat().role() == Role.DEPUTY)
                .map(one -> one.seat().person())
                .findFirst()
                .orElse(null);
    }

    /** Enters it and shows the body. */
    public void enter() {
        deputising.enter(
                seat.id(), Objects.requireNonNull(deputy), Objects.requireNonNull(from), Objects.requireNonNull(until));
        navigation.to(
                addresses.page(address.cooperation().id(), "bodies", file.body().key()), "bodies.deputising.entered");
    }

    public BodyFile getFile() {
        return file;
    }

    public HeldSeat getSeat() {
        return seat;
    }

    public String getHolder() {
        return file.name(seat.seat().person());
    }

    public @Nullable PersonId getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable PersonId deputy) {
        this.deputy = deputy;
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
}
