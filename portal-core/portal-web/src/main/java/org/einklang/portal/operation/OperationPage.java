package org.einklang.portal.operation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.text.Texts;
import org.einklang.portal.operation.OperationReading.Part;

/** {@code /admin}: how every part of the portal stands, and what to do. */
@Named
@RequestScoped
public class OperationPage {

    @Inject
    private OperationReading reading;

    @Inject
    private Texts texts;

    private List<Part> parts = List.of();

    /** For administrators only. */
    @PostConstruct
    void load() {
        parts = reading.parts();
    }

    public List<Part> getParts() {
        return parts;
    }

    /** How many parts need somebody. */
    public long getNeedy() {
        return parts.stream().filter(part -> part.verdict().light().needsCare()).count();
    }

    /** All parts in one sentence. */
    public String getSummary() {
        return getNeedy() == 0 ? texts.get("operation.all_well") : texts.get("operation.some_need", getNeedy());
    }

    /** Its light. */
    public String getSummaryLight() {
        return parts.stream().anyMatch(part -> part.verdict().light() == Light.BAD)
                ? Light.BAD.kind()
                : getNeedy() > 0 ? Light.WARN.kind() : Light.OK.kind();
    }

    /** What a part is called. */
    public String name(Part part) {
        return texts.get("operation.part." + part.part());
    }

    /** How it stands. */
    public String words(Part part) {
        return said("operation.says.", part);
    }

    /** What to do; empty where there is nothing to do. */
    public String advice(Part part) {
        return part.verdict().light() == Light.OK ? "" : said("operation.do.", part);
    }

    private String said(String group, Part part) {
        return texts.get(
                group + part.verdict().key(), part.verdict().arguments().toArray());
    }
}
