package org.einklang.portal.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.task.TaskCard;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.portal.directory.MyCooperations;
import org.jspecify.annotations.Nullable;

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

    @Inject
    private CorrectionWish correction;

    @Inject
    private MyCooperations cooperations;

    @Inject
    private Navigation navigation;

    private List<DataSection> held = List.of();
    private List<TaskCard> wishes = List.of();
    private String wish = "";
    private @Nullable Long cooperation;
    private String nothing = "";
    private String unreadable = "";

    @PostConstruct
    void load() {
        try {
            List<Held> all = data.all();
            held = sections.of(all);
            nothing = String.join(", ", sections.empty(all));
            wishes = correction.wishes();
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

    /** Asks that something be corrected, in the cooperation that was chosen or in the only one. */
    public void ask() {
        CooperationId where = Optional.ofNullable(cooperation)
                .map(CooperationId::new)
                .orElseGet(() -> getCooperations().get(0).id());
        correction.ask(where, wish);
        navigation.stay("privacy.wish.asked");
    }

    /** Where one can ask. */
    public List<CooperationCard> getCooperations() {
        return cooperations.all();
    }

    /** What was asked for before. */
    public List<TaskCard> getWishes() {
        return wishes;
    }

    public String getWish() {
        return wish;
    }

    public void setWish(String wish) {
        this.wish = wish;
    }

    public @Nullable Long getCooperation() {
        return cooperation;
    }

    public void setCooperation(@Nullable Long cooperation) {
        this.cooperation = cooperation;
    }
}
