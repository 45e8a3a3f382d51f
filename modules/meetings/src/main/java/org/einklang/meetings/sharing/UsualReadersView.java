package org.einklang.meetings.sharing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.einklang.api.web.Navigation;
import org.einklang.meetings.usual.UsualPage;

/** Where the chair of a body says what is usual: to whom all its approved minutes go. */
@Named
@RequestScoped
public class UsualReadersView {

    @Inject
    private UsualPage page;

    @Inject
    private UsualReaders readers;

    @Inject
    private Neighbours neighbours;

    @Inject
    private Navigation navigation;

    private ReadersForm form = new ReadersForm(List.of(), Map.of(), List.of());

    @PostConstruct
    void load() {
        form = neighbours.form(page.getBody(), readers.of(page.getBody()));
    }

    /** To those that were ticked, from the next approval on. */
    public void save() {
        readers.say(page.getBody(), form.wantedBodies(), form.wantedPartners());
        navigation.stay("meetings.readers.saved");
    }

    public ReadersForm getForm() {
        return form;
    }
}
