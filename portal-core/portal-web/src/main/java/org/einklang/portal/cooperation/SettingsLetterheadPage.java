package org.einklang.portal.cooperation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** {@code /c/{cooperation}/settings/letterhead}: what stands above and below the papers of the cooperation. */
@Named
@RequestScoped
public class SettingsLetterheadPage {

    @Inject
    private LetterheadKeeping keeping;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    private String name = "";
    private String contact = "";
    private String foot = "";
    private boolean withLogo;
    private int version;

    @PostConstruct
    void load() {
        LetterheadKeeping.Seen seen = keeping.toChange(address.cooperation().id());
        name = seen.text().name();
        contact = seen.text().contact();
        foot = seen.text().foot();
        withLogo = seen.text().withLogo();
        version = seen.version();
    }

    /** Keeps what is in the form. */
    public void save() {
        keeping.keep(
                address.cooperation().id(),
                new LetterheadKeeping.Seen(new CooperationLetterhead.Text(name, contact, foot, withLogo), version));
        navigation.stay("papers.letterhead.saved");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getFoot() {
        return foot;
    }

    public void setFoot(String foot) {
        this.foot = foot;
    }

    public boolean isWithLogo() {
        return withLogo;
    }

    public void setWithLogo(boolean withLogo) {
        this.withLogo = withLogo;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
