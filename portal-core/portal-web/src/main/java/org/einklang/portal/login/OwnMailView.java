package org.einklang.portal.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.einklang.api.web.Navigation;

/** On the page about one's own account: the mail address to which links and messages go. */
@Named
@RequestScoped
public class OwnMailView {

    @Inject
    private OwnMail own;

    @Inject
    private Origins origins;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Navigation navigation;

    private String mail = "";
    private String proof = "";

    @PostConstruct
    void load() {
        mail = own.address();
    }

    /** Changes it. */
    public void change() {
        own.change(mail, proof, origins.of(request));
        navigation.stay("login.own_mail.changed");
    }

    public boolean isOffered() {
        return own.isOffered();
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getProof() {
        return "";
    }

    public void setProof(String proof) {
        this.proof = proof;
    }
}
