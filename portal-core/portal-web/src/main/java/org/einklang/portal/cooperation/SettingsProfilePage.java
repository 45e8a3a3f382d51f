package org.einklang.portal.cooperation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.FederalState;
import org.jspecify.annotations.Nullable;

/** {@code /c/{cooperation}/settings/profile}: what the cooperation is called, where it lies, how its office is reached. */
@Named
@RequestScoped
public class SettingsProfilePage {

    @Inject
    private ProfileKeeping keeping;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private String name = "";
    private String federalState = "";
    private String fullName = "";
    private String description = "";
    private String purpose = "";
    private @Nullable LocalDate agreedOn;
    private String office = "";
    private String officeAddress = "";
    private String mail = "";
    private String phone = "";
    private int version;

    @PostConstruct
    void load() {
        ProfileKeeping.Seen seen = keeping.toChange(address.cooperation().id());
        name = seen.name();
        federalState = seen.federalState().name();
        CooperationProfile.Text text = seen.text();
        fullName = text.fullName();
        description = text.description();
        purpose = text.purpose();
        agreedOn = text.agreedOn();
        office = text.office();
        officeAddress = text.address();
        mail = text.mail();
        phone = text.phone();
        version = seen.version();
    }

    /** Keeps what is in the form. */
    public void save() {
        CooperationProfile.Text text = new CooperationProfile.Text(
                fullName, description, purpose, agreedOn, office, officeAddress, mail, phone);
        keeping.keep(
                address.cooperation().id(),
                new ProfileKeeping.Seen(name, FederalState.of(federalState), text, version));
        navigation.stay("cooperations.profile.saved");
    }

    public Map<String, String> getStates() {
        return FederalState.byName(texts);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getFederalState() {
        return federalState;
    }

    public void setFederalState(String federalState) {
        this.federalState = federalState;
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }

    public @Nullable LocalDate getAgreedOn() {
        return agreedOn;
    }

    public void setAgreedOn(@Nullable LocalDate agreedOn) {
        this.agreedOn = agreedOn;
    }

    public String getOffice() {
        return office;
    }

    public void setOffice(String office) {
        this.office = office;
    }

    public String getOfficeAddress() {
        return officeAddress;
    }

    public void setOfficeAddress(String officeAddress) {
        this.officeAddress = officeAddress;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
