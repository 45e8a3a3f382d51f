package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.DirectoryReading;
import org.jspecify.annotations.Nullable;

/** One body and who sits in it. */
@Named
@RequestScoped
public class BodyPage {

    @Inject
    private DirectoryReading reading;

    @Inject
    private Directory directory;

    @Inject
    private BodyAppointment appointment;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyCard body;

    private List<Row> rows = List.of();
    private @Nullable PersonId person;
    private Role role = Role.MEMBER;
    private VotingRight votingRight = VotingRight.VOTING;

    /**
     * A seat and the person on it.
     *
     * @param seat which seat
     * @param person who sits there
     */
    public record Row(Seat seat, PersonCard person) {}

    /** Loads body and seats. */
    @PostConstruct
    void load() {
        body = reading.body(address.cooperation().id(), address.part("body"));
        List<Seat> seats = directory.seats(body.id(), PortalTime.dayOf(clock.instant()));
        Map<PersonId, PersonCard> cards =
                directory.people(seats.stream().map(Seat::person).toList());
        rows = seats.stream()
                .map(seat -> new Row(seat, Objects.requireNonNull(cards.get(seat.person()))))
                .toList();
    }

    /** Gives the chosen person a seat. */
    public void seat() {
        appointment.seat(body.id(), Objects.requireNonNull(person), role, votingRight);
        navigation.stay("core.membership.seated");
    }

    /** Ends a person's seat. */
    public void endSeat(long seated) {
        appointment.endSeat(body.id(), new PersonId(seated));
        navigation.stay("core.membership.ended");
    }

    public boolean isKeeper() {
        return access.may(CorePermission.KEEP_DIRECTORY, Scope.cooperation(body.cooperation()));
    }

    public BodyCard getBody() {
        return body;
    }

    public List<Row> getRows() {
        return rows;
    }

    public Set<Role> getRoles() {
        return Role.bodyRoles();
    }

    public VotingRight[] getVotingRights() {
        return VotingRight.values();
    }

    public @Nullable PersonId getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonId person) {
        this.person = person;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public VotingRight getVotingRight() {
        return votingRight;
    }

    public void setVotingRight(VotingRight votingRight) {
        this.votingRight = votingRight;
    }
}
