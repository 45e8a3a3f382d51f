package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.text.Texts;
import org.einklang.api.version.FormMerge;
import org.einklang.api.version.MergeView;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.Partner;
import org.jspecify.annotations.Nullable;

/** The form that changes what a body was given. */
@Named
@RequestScoped
public class BodyEditPage {

    @Inject
    private BodyReading reading;

    @Inject
    private BodyRevision revision;

    @Inject
    private BodyRights rights;

    @Inject
    private FormMerge merge;

    @Inject
    private DirectoryReading partners;

    @Inject
    private Texts texts;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyFile file;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private CharterForm form;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Map<String, String> base;

    private int stored;
    private int version;
    private @Nullable MergeView merged;

    @PostConstruct
    void load() {
        file = reading.file(address.cooperation().id(), address.part("body"));
        if (!reading.mayKeep(file)) {
            throw new NotVisible("may not change " + file.body().id());
        }
        stored = reading.version(file.body().id());
        version = stored;
        List<BodyCard> choices = new ArrayList<>(
                rights.appointing(address.cooperation().id(), file.body().level()));
        BodyCard appointing = file.appointing();
        if (appointing != null && !choices.contains(appointing)) {
            choices.add(appointing);
        }
        form = new CharterForm(file.charter(), choices);
        base = CharterMerge.values(form);
    }

    /** Changes the body and shows it; if somebody else has changed it meanwhile, shows what both have written instead. */
    public void save() {
        if (version != stored) {
            merge();
            return;
        }
        revision.change(file.body().id(), form.charter(), version);
        navigation.to(
                addresses.page(address.cooperation().id(), "bodies", file.body().key()), "bodies.body.changed");
    }

    private void merge() {
        Map<String, String> names = partners.partners(address.cooperation().id()).stream()
                .collect(Collectors.toMap(partner -> String.valueOf(partner.id()), Partner::name));
        FormMerge.Merged both = merge.merge(
                CharterMerge.fields(texts, form.getChoices(), names), CharterMerge.values(form), base, whoWasFaster());
        CharterMerge.fill(form, both.values());
        version = stored;
        merged = both.view();
    }

    private String whoWasFaster() {
        BodyReading.Past past = reading.history(file.body().id());
        return past.changes().isEmpty() ? "" : past.name(past.changes().get(0).actor());
    }

    /** What both have written, if somebody else was faster. */
    public @Nullable MergeView getMerged() {
        return merged;
    }

    /** What is stored now, and what the form began with when it comes back. */
    public Map<String, String> getBase() {
        return base;
    }

    /** Whether a body can also be one that nobody appointed. */
    public boolean isCoordinator() {
        return rights.isCoordinator(address.cooperation().id());
    }

    public boolean isExternal() {
        return file.body().level() == BodyLevel.EXTERNAL;
    }

    public BodyCard getBody() {
        return file.body();
    }

    public CharterForm getForm() {
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
