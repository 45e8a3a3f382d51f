package org.einklang.portal.dates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.einklang.api.dates.Outsider;
import org.einklang.api.web.Navigation;

/** The form by which somebody without an account is asked while a poll is running. */
@Named
@RequestScoped
public class PollInviting {

    @Inject
    private OutsiderAsking asking;

    @Inject
    private Navigation navigation;

    private String name = "";
    private String mail = "";
    private String language = "de";

    /** Asks; without a name the address stands for the person. */
    public void invite(DatePoll poll) {
        String address = mail.strip();
        String called = name.isBlank() ? address : name.strip();
        asking.ask(poll.id(), new Outsider(called, address, Locale.forLanguageTag(language)));
        navigation.stay("dates.invited");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
