package org.einklang.portal.tags;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.draft.Draft;
import org.einklang.portal.draft.DraftEndpoint;
import org.einklang.portal.draft.FormDrafts;
import org.einklang.portal.draft.FormOwner;
import org.einklang.portal.draft.Typed;
import org.einklang.portal.text.Bundles;

/** Writes the notes on drafts; their buttons are a plain form of their own, so that Enter in a field never presses them. */
final class DraftWriter {

    private final ResponseWriter writer;
    private final FormDrafts drafts;
    private final Locale locale;

    DraftWriter(FacesContext faces, FormDrafts drafts) {
        this.writer = faces.getResponseWriter();
        this.drafts = drafts;
        this.locale = faces.getViewRoot().getLocale();
    }

    /** There is a draft: go on with it, or discard it. */
    void offer(Draft draft, boolean back) throws IOException {
        begin(draft, "run", back ? text("back") : title(draft), back);
        paragraph(stopped(draft) + " " + text("keeps"));
        buttons(draft, true);
        end();
    }

    /** The draft is in the fields. */
    void inserted(Draft draft, boolean back, boolean changed, List<String> rest) throws IOException {
        begin(draft, changed ? "warn" : "ok", text(back ? "back" : "inserted"), true);
        paragraph(stopped(draft) + " " + text("not_sent"));
        if (changed) {
            paragraph(text("changed"));
        }
        if (!rest.isEmpty()) {
            copy(text("rest"), rest);
        }
        buttons(draft, false);
        end();
    }

    /** The page no longer has the draft's form. */
    void leftOver(Draft draft) throws IOException {
        begin(draft, "warn", text("left_over"), false);
        paragraph(stopped(draft));
        List<String> texts = draft.typed().fields().values().stream()
                .flatMap(List::stream)
                .filter(text -> !text.isBlank())
                .toList();
        copy(text("rest"), texts);
        buttons(draft, false);
        end();
    }

    /** A hidden field of a form. */
    static void hidden(ResponseWriter writer, String name, String value) throws IOException {
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", name, null);
        writer.writeAttribute("value", value, null);
        writer.endElement("input");
    }

    private void begin(Draft draft, String light, String title, boolean focused) throws IOException {
        String id = "draft-" + draft.form().replace(':', '-');
        String kind = light.equals("run") ? "" : " ek-note--" + light;
        element("section", "ek-note ek-draft" + kind);
        writer.writeAttribute("aria-labelledby", id, null);
        if (focused) {
            writer.writeAttribute("tabindex", "-1", null);
            writer.writeAttribute("data-ek-focus", "", null);
        }
        Marks.light(writer, light);
        element("h2", "ek-draft__title");
        writer.writeAttribute("id", id, null);
        writer.writeText(title, null);
        writer.endElement("h2");
        element("div", "ek-stack-s");
    }

    private void end() throws IOException {
        writer.endElement("div");
        writer.endElement("section");
    }

    private void paragraph(String text) throws IOException {
        writer.startElement("p", null);
        writer.writeText(text, null);
        writer.endElement("p");
    }

    private void copy(String why, List<String> texts) throws IOException {
        paragraph(why);
        for (String text : texts) {
            element("blockquote", "ek-draft__text");
            writer.writeText(text, null);
            writer.endElement("blockquote");
        }
    }

    private void buttons(Draft draft, boolean resumable) throws IOException {
        element("form", "ek-actions");
        writer.writeAttribute("method", "post", null);
        writer.writeAttribute("action", "/drafts", null);
        hidden(writer, Typed.FORM, draft.form());
        hidden(writer, DraftEndpoint.PAGE, drafts.page());
        hidden(writer, FormOwner.OWNER, drafts.seal().orElse(""));
        if (resumable) {
            button("resume", false);
        }
        button("discard", resumable);
        writer.endElement("form");
    }

    private void button(String act, boolean quiet) throws IOException {
        element("button", Marks.buttonClass(null, true, quiet, true));
        writer.writeAttribute("type", "submit", null);
        writer.writeAttribute("name", DraftEndpoint.ACT, null);
        writer.writeAttribute("value", act, null);
        element("span", "kern-label");
        writer.writeText(text(act), null);
        writer.endElement("span");
        writer.endElement("button");
    }

    private void element(String name, String styleClass) throws IOException {
        writer.startElement(name, null);
        writer.writeAttribute("class", styleClass, null);
    }

    private String title(Draft draft) {
        LocalDate today = PortalTime.dayOf(Beans.get(Clock.class).instant());
        LocalDate day = PortalTime.dayOf(draft.saved());
        if (day.equals(today)) {
            return text("today");
        }
        return day.equals(today.minusDays(1)) ? text("yesterday") : text("older", dayAndMonth(day));
    }

    private String stopped(Draft draft) {
        return text(
                "stopped", dayAndMonth(PortalTime.dayOf(draft.saved())), PortalTime.timeOfDay(draft.saved(), locale));
    }

    private String dayAndMonth(LocalDate day) {
        boolean german = locale.getLanguage().equals("de");
        return day.format(DateTimeFormatter.ofPattern(german ? "d. MMMM" : "d MMMM", locale));
    }

    private String text(String key, Object... arguments) {
        return Bundles.text(locale, "core.draft." + key, arguments);
    }
}
