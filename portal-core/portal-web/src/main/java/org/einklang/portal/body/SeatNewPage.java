package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.ParticipationLevel;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.VotingRight;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** The form for a new seat. */
@Named
@RequestScoped
public class SeatNewPage {

    @Inject
    private BodyReading reading;

    @Inject
    private SeatFilling filling;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyCard body;

    private @Nullable PersonId person;
    private @Nullable PartnerId partner;
    private Role role = Role.MEMBER;
    private VotingRight votingRight = VotingRight.VOTING;
    private String level = CharterForm.NONE;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    @PostConstruct
    void load() {
        BodyFile file = reading.file(address.cooperation().id(), address.part("body"));
        if (!reading.mayKeep(file)) {
            throw new NotVisible("may not seat anybody in " + file.body().id());
        }
        body = file.body();
        from = file.today();
    }

    /** Gives the seat and shows the body. */
    public void give() {
        filling.give(
                body.id(),
                Objects.requireNonNull(person),
                partner,
                new SeatTerms(role, votingRight, LevelChoice.of(level), until),
                Objects.requireNonNull(from));
        navigation.to(addresses.page(body.cooperation(), "bodies", body.key()), "core.membership.seated");
    }

    public BodyCard getBody() {
        return body;
    }

    public Set<Role> getRoles() {
        return LevelChoice.SEAT_ROLES;
    }

    public VotingRight[] getVotingRights() {
        return VotingRight.values();
    }

    public ParticipationLevel[] getLevels() {
        return ParticipationLevel.values();
    }

    public @Nullable PersonId getPerson() {
        return person;
    }

    public void setPerson(@Nullable PersonId person) {
        this.person = person;
    }

    public @Nullable PartnerId getPartner() {
        return partner;
    }

    public void setPartner(@Nullable PartnerId partner) {
        this.partner = partner;
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

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
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
