package org.einklang.portal.wording;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.people.CooperationId;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** {@code /c/{cooperation}/settings/wording}: the words on which the cooperation has agreed. */
@Named
@RequestScoped
public class SettingsWordingPage {

    @Inject
    private WordingKeeping keeping;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    private List<AgreedWording> words = List.of();
    private String avoided = "";
    private String preferred = "";

    @PostConstruct
    void load() {
        words = keeping.toChange(here());
    }

    /** Puts what was typed on the list. */
    public void add() {
        keeping.add(here(), avoided, preferred);
        navigation.stay("comments.wording.added");
    }

    /** Takes a word off the list. */
    public void remove(long id) {
        keeping.remove(here(), id);
        navigation.stay("comments.wording.removed");
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public List<AgreedWording> getWords() {
        return words;
    }

    public String getAvoided() {
        return avoided;
    }

    public void setAvoided(String avoided) {
        this.avoided = avoided;
    }

    public String getPreferred() {
        return preferred;
    }

    public void setPreferred(String preferred) {
        this.preferred = preferred;
    }
}
