package org.einklang.portal.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.UnitId;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.UnitTree.Branch;

/** The form that corrects what stands about a person. */
@Named
@RequestScoped
public class PersonEditPage {

    @Inject
    private PersonReading reading;

    @Inject
    private PersonKeeping keeping;

    @Inject
    private Belonging belonging;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private PersonFile file;

    private int version;
    private String name = "";
    private String function = "";
    private long unit;
    private String mail = "";
    private String phone = "";
    private String language = "de";

    @PostConstruct
    void load() {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(here()));
        file = reading.file(here(), DirectoryAddress.person(address));
        version = belonging.person(here(), file.card().id()).version();
        name = file.card().name();
        function = file.card().function();
        unit = file.unit().map(UnitId::value).orElse(0L);
        mail = file.card().mail();
        phone = file.phone();
        language = file.card().locale().getLanguage();
    }

    /** Corrects the entry and shows the person. */
    public void save() {
        keeping.correct(
                here(),
                file.card().id(),
                new PersonKeeping.Entry(
                        name, function, UnitChoice.chosen(unit), mail, phone, Locale.forLanguageTag(language)),
                version);
        navigation.to(
                addresses.page(here(), "people", String.valueOf(file.card().id().value())),
                "people.person.saved",
                name);
    }

    /** The units of the person's partner. */
    public List<Branch> getUnits() {
        PartnerId partner = file.card().partner();
        return belonging.units(partner).branches();
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public PersonFile getFile() {
        return file;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
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

    public long getUnit() {
        return unit;
    }

    public void setUnit(long unit) {
        this.unit = unit;
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

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
