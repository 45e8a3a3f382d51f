package org.einklang.portal.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.PartnerId;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** The form for a new person. */
@Named
@RequestScoped
public class PersonNewPage {

    @Inject
    private PersonAdmission admission;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Addresses addresses;

    private @Nullable PartnerId partner;
    private String name = "";
    private String function = "";
    private String mail = "";
    private String login = "";

    @PostConstruct
    void load() {
        access.require(
                CorePermission.KEEP_DIRECTORY,
                Scope.cooperation(address.cooperation().id()));
    }

    /** Takes the person in and shows the list. */
    public void admit() {
        PartnerId where = Objects.requireNonNull(partner);
        String people = addresses.page(address.cooperation().id(), "people");
        if (login.isBlank()) {
            admission.admit(address.cooperation().id(), where, name, function, mail);
            navigation.to(people, "core.person.admitted", name);
        } else {
            admission.admitWithAccount(
                    address.cooperation().id(), new PersonAdmission.NewColleague(where, name, function, mail), login);
            navigation.to(people, "login.invite.sent", name, mail);
        }
    }

    public @Nullable PartnerId getPartner() {
        return partner;
    }

    public void setPartner(@Nullable PartnerId partner) {
        this.partner = partner;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFunction() {
        return function;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
