package org.einklang.portal.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.DirectoryAddress;
import org.einklang.portal.directory.PersonReading;

/** {@code /c/{cooperation}/people/{person}/erase}: what becomes of what, and then the name as a sign that it is meant. */
@Named
@RequestScoped
public class ErasurePage {

    @Inject
    private PersonErasure erasure;

    @Inject
    private PersonReading reading;

    @Inject
    private DataWords words;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private ErasurePlan plan = new ErasurePlan("", "", List.of());
    private String name = "";
    private String refusal = "";
    private String typed = "";

    /**
     * What becomes of several things, in words.
     *
     * @param heading what becomes of them
     * @param why and for how long, if they stay
     * @param lines what they are, and how many
     */
    public record Part(String heading, String why, List<String> lines) {}

    @PostConstruct
    void load() {
        try {
            plan = erasure.plan(here(), person());
        } catch (RuleViolation no) {
            refusal = texts.get(no.key());
        }
        name = reading.file(here(), person()).card().name();
    }

    /** Erases the person, for good. */
    public void erase() {
        erasure.erase(here(), person(), typed);
        navigation.to(addresses.page(here(), "people", String.valueOf(person().value())), "privacy.erasure.done");
    }

    /** What goes, what stays without a name, what stays as it is. */
    public List<Part> getParts() {
        List<Part> parts = new ArrayList<>();
        for (Fate fate : Fate.values()) {
            List<ErasurePlan.Step> steps = plan.steps(fate);
            if (!steps.isEmpty()) {
                parts.add(new Part(
                        texts.get("privacy.fate." + fate),
                        texts.get("privacy.fate." + fate + ".why", plan.pseudonym()),
                        steps.stream().map(this::line).toList()));
            }
        }
        return parts;
    }

    private String line(ErasurePlan.Step step) {
        String kept = step.fate() == Fate.KEPT ? words.kept(step.module(), texts.locale()) : "";
        return texts.get(
                "privacy.erasure.line",
                words.section(step.module(), texts.locale()),
                words.key(step.module(), step.key(), texts.locale()),
                step.number(),
                kept.isEmpty() ? "" : " – " + kept);
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    private PersonId person() {
        return DirectoryAddress.person(address);
    }

    /** Why it cannot be done; empty if it can. */
    public String getRefusal() {
        return refusal;
    }

    public String getName() {
        return name;
    }

    /** The number in the address. */
    public long getNumber() {
        return person().value();
    }

    public String getTyped() {
        return typed;
    }

    public void setTyped(String typed) {
        this.typed = typed;
    }
}
