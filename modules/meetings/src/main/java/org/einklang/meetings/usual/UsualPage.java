package org.einklang.meetings.usual;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.version.FormMerge;
import org.einklang.api.version.MergeField;
import org.einklang.api.version.MergeView;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.jspecify.annotations.Nullable;

/** {@code bodies/{body}/usual}: what is the same at each meeting of a body. */
@Named
@RequestScoped
public class UsualPage {

    @Inject
    private UsualAgendas agendas;

    @Inject
    private Directory directory;

    @Inject
    private FormMerge merge;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyCard body;

    private Optional<UsualAgenda> stored = Optional.empty();
    private String titles = "";
    private boolean next;
    private int version;
    private @Nullable MergeView merged;

    /** Who does not plan the meetings of the body does not see it. */
    @PostConstruct
    void load() {
        String key = address.part("body");
        body = directory.bodies(address.cooperation().id()).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotVisible("no body " + key));
        stored = agendas.of(body);
        version = stored();
        titles = getBase().getOrDefault("titles", "");
        next = stored.filter(UsualAgenda::isPlansNext).isPresent();
    }

    /** Keeps what was typed; if somebody else has changed it meanwhile, shows what both have written, to be read first. */
    public void save() {
        if (version == stored()) {
            agendas.say(body, titles.lines().toList(), next, version);
            navigation.to(getPath(), "meetings.usual.saved");
        } else {
            FormMerge.Merged both = merge.merge(
                    List.of(
                            MergeField.text("titles", texts.get("meetings.usual.titles")),
                            MergeField.value(
                                    "next",
                                    texts.get("meetings.usual.next"),
                                    wanted -> texts.get("meetings.usual.next." + wanted))),
                    Map.of("titles", titles, "next", String.valueOf(next)),
                    getBase(),
                    "");
            titles = both.values().getOrDefault("titles", titles);
            next = Boolean.parseBoolean(both.values().getOrDefault("next", String.valueOf(next)));
            version = stored();
            merged = both.view();
        }
    }

    private int stored() {
        return stored.map(UsualAgenda::version).orElse(0);
    }

    /** The overview of the body. */
    public String getPath() {
        return addresses.page(body.cooperation(), MeetingsModule.ID, "bodies", body.key());
    }

    /** What both have written, if somebody else was faster. */
    public @Nullable MergeView getMerged() {
        return merged;
    }

    /** What is stored now. */
    public Map<String, String> getBase() {
        Map<String, String> base = new LinkedHashMap<>();
        base.put("titles", stored.map(one -> String.join("\n", one.getTitles())).orElse(""));
        base.put("next", String.valueOf(stored.filter(UsualAgenda::isPlansNext).isPresent()));
        return base;
    }

    public BodyCard getBody() {
        return body;
    }

    public String getTitles() {
        return titles;
    }

    public void setTitles(String titles) {
        this.titles = titles;
    }

    public boolean isNext() {
        return next;
    }

    public void setNext(boolean next) {
        this.next = next;
    }

    /** The version from which the form began. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
