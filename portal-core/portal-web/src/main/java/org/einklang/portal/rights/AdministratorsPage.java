package org.einklang.portal.rights;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.people.CooperationId;
import org.einklang.api.web.Navigation;
import org.einklang.portal.login.SecondFactorRelease;

/** {@code /admin/administrators}: who runs the installation, and the cooperations that wait for a coordinator. */
@Named
@RequestScoped
public class AdministratorsPage {

    @Inject
    private AdministratorAppointment appointment;

    @Inject
    private SecondFactorRelease release;

    @Inject
    private RolesReading reading;

    @Inject
    private RightsInWords words;

    @Inject
    private HoldingInWords told;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    private List<Holding> administrators = List.of();
    private List<RolesReading.Coordinated> cooperations = List.of();
    private String login = "";
    private String coordinator = "";
    private String locked = "";
    private long cooperation;

    /** Loads who there is. @throws org.einklang.api.NotVisible for everybody but administrators */
    @PostConstruct
    void load() {
        administrators = reading.administrators();
        cooperations = reading.cooperations();
    }

    /** Appoints the owner of the account. */
    public void appoint() {
        appointment.appoint(login);
        navigation.stay("rights.given", words.name(Role.ADMINISTRATOR));
    }

    /** Dismisses an administrator; who dismisses themselves has lost this page by that, and starts anew. */
    public void dismiss(long assignment) {
        boolean own = administrators.stream()
                .anyMatch(one -> one.assignment() == assignment && one.person().equals(access.me()));
        appointment.dismiss(assignment);
        if (own) {
            navigation.to("/", "rights.withdrawn");
        } else {
            navigation.stay("rights.withdrawn");
        }
    }

    /** Lets in again who has lost phone and paper. */
    public void releaseFactor() {
        release.release(locked);
        navigation.stay("login.accounts.factor_released");
    }

    /** Names the first coordinator of the chosen cooperation. */
    public void nameFirstCoordinator() {
        appointment.nameFirstCoordinator(new CooperationId(cooperation), coordinator);
        navigation.stay("rights.given", words.name(Role.COORDINATOR));
    }

    public List<Holding> getAdministrators() {
        return administrators;
    }

    public List<RolesReading.Coordinated> getCooperations() {
        return cooperations;
    }

    /** The cooperations that nobody coordinates. */
    public List<RolesReading.Coordinated> getWaiting() {
        return cooperations.stream().filter(one -> one.coordinators() == 0).toList();
    }

    /** What administrators may do. */
    public List<String> getOpens() {
        return words.opened().getOrDefault(Role.ADMINISTRATOR, List.of());
    }

    /** Since when somebody is one, and who appointed them. */
    public String since(Holding holding) {
        return told.since(holding);
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getLocked() {
        return locked;
    }

    public void setLocked(String locked) {
        this.locked = locked;
    }

    public String getCoordinator() {
        return coordinator;
    }

    public void setCoordinator(String coordinator) {
        this.coordinator = coordinator;
    }

    public long getCooperation() {
        return cooperation;
    }

    public void setCooperation(long cooperation) {
        this.cooperation = cooperation;
    }
}
