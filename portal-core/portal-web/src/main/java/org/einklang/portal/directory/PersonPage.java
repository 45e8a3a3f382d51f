package org.einklang.portal.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.absence.AbsenceRecording;
import org.einklang.portal.absence.Absences;
import org.einklang.portal.departure.Departure;
import org.einklang.portal.job.JobChange;
import org.einklang.portal.job.Jobs;
import org.einklang.portal.login.AccountInvitation;
import org.einklang.portal.privacy.PersonErasure;

/** One person: what they do, how to reach them, where they sit, whether they are away. */
@Named
@RequestScoped
public class PersonPage {

    @Inject
    private PersonReading reading;

    @Inject
    private Absences absences;

    @Inject
    private Jobs jobs;

    @Inject
    private AbsenceRecording recording;

    @Inject
    private AccountInvitation invitation;

    @Inject
    private PersonKeeping keeping;

    @Inject
    private JobChange jobChange;

    @Inject
    private Departure departure;

    @Inject
    private PersonErasure erasure;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private PersonFile file;

    private List<Absences.Away> away = List.of();
    private List<Jobs.Told> told = List.of();
    private boolean recorder;
    private boolean erasable;
    private String login = "";

    /** Loads everything that may be seen. */
    @PostConstruct
    void load() {
        PersonId person = DirectoryAddress.person(address);
        file = reading.file(here(), person);
        away = absences.of(here(), person);
        told = jobs.of(here(), person);
        recorder = recording.mayRecord(here(), person);
        erasable = isKeeper() && isGone() && erasure.mayErase(here(), person);
    }

    /** Gives the person an account; they choose its password by a link that they get by mail. */
    public void giveAccount() {
        invitation.invite(here(), file.card().id(), login);
        navigation.stay("login.invite.sent", file.card().name(), file.card().mail());
    }

    /** Takes the account back. */
    public void withdrawAccount() {
        keeping.withdrawAccount(here(), file.card().id());
        navigation.stay("people.account.withdrawn");
    }

    /** The person is there again, or will not be away. */
    public void cancelAbsence(long absence) {
        recording.cancel(here(), absence);
        navigation.stay("people.absence.cancelled");
    }

    /** A coming job is taken back. */
    public void takeBackJob() {
        jobChange.takeBack(here(), file.card().id());
        navigation.stay("people.job.taken_back");
    }

    /** The person does not leave, or is back. */
    public void stay() {
        departure.stay(here(), file.card().id());
        navigation.stay("people.leaving.stays");
    }

    public boolean isKeeper() {
        return access.may(CorePermission.KEEP_DIRECTORY, Scope.cooperation(here()));
    }

    /** Whether what is held on the person can be erased. */
    public boolean isErasable() {
        return erasable;
    }

    /** Whether it has been, so that there is nothing to keep any more. */
    public boolean isErased() {
        return isKeeper() && isGone() && !erasable;
    }

    /** Whether the list of people may be seen, to which the crumbs lead. */
    public boolean isReader() {
        return access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(here()));
    }

    public boolean isRecorder() {
        return recorder;
    }

    /** Whether a new job has been entered that has not begun. */
    public boolean isJobComing() {
        return told.stream().anyMatch(job -> !job.begun());
    }

    /** Whether the last day lies behind. */
    public boolean isGone() {
        return file.lastDay().filter(day -> day.isBefore(getToday())).isPresent();
    }

    public LocalDate getToday() {
        return PortalTime.dayOf(clock.instant());
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public PersonFile getFile() {
        return file;
    }

    public List<Absences.Away> getAway() {
        return away;
    }

    public List<Jobs.Told> getTold() {
        return told;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
