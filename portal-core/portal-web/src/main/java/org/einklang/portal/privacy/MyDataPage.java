package org.einklang.portal.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.text.Texts;

/** {@code /me/data}: what the portal holds on the person who looks. Nobody else's business: it is in no access log. */
@Named
@RequestScoped
public class MyDataPage {

    private static final System.Logger LOG = System.getLogger(MyDataPage.class.getName());

    @Inject
    private MyData data;

    @Inject
    private DataSections sections;

    @Inject
    private DataWords words;

    @Inject
    private Texts texts;

    private List<DataSection> held = List.of();
    private String nothing = "";
    private String unreadable = "";

    @PostConstruct
    void load() {
        try {
            List<Held> all = data.all();
            held = sections.of(all);
            nothing = String.join(", ", sections.empty(all));
        } catch (PartUnreadable fault) {
            LOG.log(System.Logger.Level.ERROR, fault.getMessage(), fault);
            unreadable = words.section(fault.module(), texts.locale());
        }
    }

    /** What is held, part by part. */
    public List<DataSection> getSections() {
        return held;
    }

    /** What nothing is held on, in words; may be empty. */
    public String getNothing() {
        return nothing;
    }

    /** The part that cannot say what it holds, so that nothing is shown; empty if all can. */
    public String getUnreadable() {
        return unreadable;
    }
}
