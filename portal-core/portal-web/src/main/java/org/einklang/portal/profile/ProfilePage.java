package org.einklang.portal.profile;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.einklang.api.access.Access;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.web.Navigation;

/** {@code /me/profile}: what stands about me, and what of it I may change. */
@Named
@RequestScoped
public class ProfilePage {

    @Inject
    private Profile profile;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private PersonCard card;

    private String phone = "";
    private String language = "de";

    @PostConstruct
    void load() {
        card = directory.person(access.me());
        phone = profile.mine().phone();
        language = card.locale().getLanguage();
    }

    /** Saves. */
    public void save() {
        profile.save(phone, Locale.forLanguageTag(language));
        navigation.stay("people.profile.saved");
    }

    public PersonCard getCard() {
        return card;
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
