package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.people.ParticipationLevel;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.VotingRight;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** One seat: its terms, who may stand in, and when somebody does. */
@Named
@RequestScoped
public class SeatPage {

    @Inject
    private BodyReading reading;

    @Inject
    private BodyRights rights;

    @Inject
    private SeatFilling filling;

    @Inject
    private OfficeSeats offices;

    @Inject
    private StandInNaming naming;

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

    private int version;
    private Role role = Role.MEMBER;
    private VotingRight votingRight = VotingRight.VOTING;
    private String level = CharterForm.NONE;
    private String office = CharterForm.NONE;
    private List<OfficeChoice> choices = List.of();
    private @Nullable LocalDate until;
    private @Nullable LocalDate lastDay;
    private @Nullable PersonId deputy;
    private @Nullable LocalDate deputyUntil;

    @PostConstruct
    void load() {
        file = reading.file(address.cooperation().id(), address.part("body"));
        BodyReading.SeatView view = reading.seat(file, address.part("seat"));
        seat = view.seat();
        if (!isKeeper() && !rights.mayDeputise(seat, file.body())) {
            throw new NotVisible("may not keep seat " + seat.id());
        }
        version = view.version();
        role = seat.seat().role();
        votingRight = seat.seat().votingRight();
        ParticipationLevel known = seat.level();
        level = known == null ? CharterForm.NONE : known.name();
        until = seat.days().until();
        office = OfficeChoice.sent(view.office());
        if (isKeeper()) {
            choices = OfficeChoice.all(offices.ledBy(seat.seat().person()), office, offices::name);
        }
        lastDay = file.today();
    }

    /** Changes the seat. */
    public void save() {
        filling.change(
                seat.id(),
                new SeatTerms(role, votingRight, LevelChoice.of(level), until, OfficeChoice.chosen(office)),
                version);
        navigation.stay("bodies.seat.changed");
    }

    /** Ends the seat and shows the body. */
    public void end() {
        filling.end(seat.id(), Objects.requireNonNull(lastDay));
        navigation.to(
                addresses.page(address.cooperation().id(), "bodies", file.body().key()), "core.membership.ended");
    }

    /** Names a standing deputy. */
    public void nameDeputy() {
        try {
            naming.nameDeputy(seat.id(), Objects.requireNonNull(deputy), deputyUntil);
        } catch (RuleViolation refused) {
            throw refused.field().filter("until"::equals).isPresent() ? refused.at("deputyUntil") : refused;
        }
        navigation.stay("bodies.stand_in.named");
    }

    /** Somebody no longer stands in. */
    public void dismiss(long standIn) {
        naming.dismiss(standIn);
        navigation.stay("bodies.stand_in.dismissed");
    }

    /** The holder sits there again. */
    public void cancel(long deputisingId) {
        deputising.cancel(deputisingId);
        navigation.stay("bodies.deputising.cancelled");
    }

    public boolean isKeeper() {
        return reading.mayKeep(file);
    }

    public boolean isActing() {
        return file.archivedOn() == null && rights.mayDeputise(seat, file.body());
    }

    public BodyFile getFile() {
        return file;
    }

    public HeldSeat getSeat() {
        return seat;
    }

    public String getHolder() {
        return file.people().containsKey(seat.seat().person())
                ? file.name(seat.seat().person())
                : "";
    }

    public List<HeldSeat> getStandIns() {
        return file.plan().standIns(seat, file.today());
    }

    public List<ActsFor> getDeputisings() {
        return file.plan().inSeat(seat).toList();
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

    /** The units that the holder leads, and the one with which the seat comes. */
    public List<OfficeChoice> getOffices() {
        return choices;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
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

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public @Nullable PersonId getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable PersonId deputy) {
        this.deputy = deputy;
    }

    public @Nullable LocalDate getDeputyUntil() {
        return deputyUntil;
    }

    public void setDeputyUntil(@Nullable LocalDate deputyUntil) {
        this.deputyUntil = deputyUntil;
    }
}
