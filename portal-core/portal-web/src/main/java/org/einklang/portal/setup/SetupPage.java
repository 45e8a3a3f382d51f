package org.einklang.portal.setup;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.portal.directory.FederalState;

/** The first run in the browser. */
@Named
@RequestScoped
public class SetupPage {

    @Inject
    private FirstRun firstRun;

    @Inject
    private SetupCode setupCode;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private String code = "";
    private String cooperation = "";
    private String key = "";
    private String federalState = "BW";
    private String partners = "";
    private String name = "";
    private String mail = "";
    private String login = "";
    private String password = "";

    /** Refuses once the portal is set up. */
    @PostConstruct
    void load() {
        firstRun.requireEmpty();
    }

    /** Sets the portal up and goes to the login. */
    public void setUp() {
        List<String> lines = partners.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        firstRun.setUp(new FirstRun.Wishes(code, cooperation, key, federalState, lines, name, mail, login, password));
        setupCode.forget();
        navigation.to("/login?to=/c/" + key);
    }

    public Map<String, String> getStates() {
        return FederalState.byName(texts);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
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

    public String getPartners() {
        return partners;
    }

    public void setPartners(String partners) {
        this.partners = partners;
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

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
