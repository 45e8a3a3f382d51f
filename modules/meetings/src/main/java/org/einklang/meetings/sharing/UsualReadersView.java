package org.einklang.meetings.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** Where the chair of a body says what is usual: to whom all its approved minutes go. */
@Named
@RequestScoped
public class UsualReadersView {

    @Inject
    private UsualReaders readers;

    @Inject
    private Neighbours neighbours;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyCard body;

    private ReadersForm form = new ReadersForm(List.of(), Map.of(), List.of());

    @PostConstruct
    void load() {
        String key = address.part("body");
        body = directory.body(address.cooperation().id(), key).orElseThrow(() -> new NotVisible("no body " + key));
        form = neighbours.form(body, readers.of(body));
    }

    /** To those that were ticked, from the next approval on. */
    public void save() {
        readers.say(body, form.wantedBodies(), form.wantedPartners());
        navigation.stay("meetings.readers.saved");
    }

    public ReadersForm getForm() {
        return form;
    }
}
