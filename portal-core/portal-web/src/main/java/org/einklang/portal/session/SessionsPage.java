package org.einklang.portal.session;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;

/** Where a person sees their sessions and ends those that should not go on. */
@Named
@RequestScoped
public class SessionsPage {

    @Inject
    private Sessions sessions;

    @Inject
    private Texts texts;

    @Inject
    private Navigation navigation;

    @Inject
    private SessionSettings settings;

    private List<Row> rows = List.of();

    /**
     * A session as the page shows it.
     *
     * @param number of the session
     * @param device in words
     * @param address of the network, shortened
     * @param started when the person logged in
     * @param lastUsed when they last used it
     * @param here whether it is the one in which they look
     */
    public record Row(long number, String device, String address, Instant started, Instant lastUsed, boolean here) {}

    @PostConstruct
    void load() {
        rows = sessions.mine().stream().map(this::row).toList();
    }

    private Row row(LoginSession session) {
        return new Row(
                session.id(),
                inWords(session.device()),
                session.address().isEmpty() ? texts.get("sessions.address.unknown") : session.address(),
                session.started(),
                session.lastUsed(),
                sessions.isThisOne(session));
    }

    private String inWords(Device device) {
        String browser = device.browser().isEmpty() ? texts.get("sessions.browser.unknown") : device.browser();
        return device.system().isEmpty() ? browser : texts.get("sessions.device", browser, device.system());
    }

    /** Ends one. */
    public void end(long number) {
        sessions.end(number);
        navigation.stay("sessions.ended_one");
    }

    /** Ends all but this one. */
    public void endOthers() {
        sessions.endOthers();
        navigation.stay("sessions.ended_others");
    }

    public List<Row> getRows() {
        return rows;
    }

    /** How long a login lasts, in words. */
    public String getLimits() {
        SessionLimits limits = settings.limits();
        return texts.get(
                "sessions.limits", limits.idle().toMinutes(), limits.absolute().toHours());
    }

    /** Whether there is any other session to end. */
    public boolean isElsewhere() {
        return rows.stream().anyMatch(row -> !row.here());
    }
}
