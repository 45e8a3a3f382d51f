package org.einklang.portal.cooperation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.portal.cooperation.CooperationFounding.Beginning;
import org.einklang.portal.cooperation.CooperationFounding.Newcomer;
import org.einklang.portal.directory.FederalState;

/** {@code /admin/cooperations/new}: the form for one more cooperation and the person who coordinates it first. */
@Named
@RequestScoped
public class CooperationNewPage {

    @Inject
    private CooperationFounding founding;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private String cooperation = "";
    private String key = "";
    private String federalState = "";
    private Who who = Who.ACCOUNT;
    private String coordinator = "";
    private String organisation = "";
    private String shortName = "";
    private String name = "";
    private String mail = "";
    private String login = "";

    /** Who coordinates first. */
    public enum Who {
        /** Somebody who has an account here. */
        ACCOUNT,
        /** Somebody who is not here yet. */
        NEWCOMER
    }

    @PostConstruct
    void load() {
        access.require(CooperationPermission.ADMINISTER_COOPERATIONS, Scope.installation());
    }

    /** Sets it up and shows it. */
    public void found() {
        Beginning beginning = new Beginning(key.strip(), cooperation, federalState);
        CooperationCard card = who == Who.ACCOUNT
                ? founding.found(beginning, required(coordinator, "coordinator"))
                : founding.found(
                        beginning,
                        new Newcomer(
                                organisation,
                                shortName,
                                name,
                                required(mail, "mail").strip(),
                                required(login, "login")));
        navigation.to("/admin/cooperations/" + card.key(), "cooperations.set_up." + who, card.name());
    }

    private static String required(String typed, String field) {
        if (typed.isBlank()) {
            throw new RuleViolation("cooperations.missing").at(field);
        }
        return typed;
    }

    public Map<String, String> getStates() {
        return FederalState.byName(texts);
    }

    public Who[] getChoices() {
        return Who.values();
    }

    public String getCooperation() {
        return cooperation;
    }

    public void setCooperation(String cooperation) {
        this.cooperation = cooperation;
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getFederalState() {
        return federalState;
    }

    public void setFederalState(String federalState) {
        this.federalState = federalState;
    }

    public Who getWho() {
        return who;
    }

    public void setWho(Who who) {
        this.who = who;
    }

    public String getCoordinator() {
        return coordinator;
    }

    public void setCoordinator(String coordinator) {
        this.coordinator = coordinator;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
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

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }
}
