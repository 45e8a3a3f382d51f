package org.einklang.portal.mail.keeping;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.web.Navigation;

/** The form on {@code /admin/mail} that sends a mail to see whether that works. */
@Named
@RequestScoped
public class MailTestPage {

    @Inject
    private MailTest test;

    @Inject
    private Navigation navigation;

    private String to = "";

    /** Proposes the administrator's own address. */
    @PostConstruct
    void load() {
        to = test.ownAddress();
    }

    /** Sends it. */
    public void send() {
        test.send(to);
        navigation.stay("inmail.test.sent", to.strip());
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
