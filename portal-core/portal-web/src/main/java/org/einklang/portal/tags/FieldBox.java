package org.einklang.portal.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.html.HtmlInputText;
import jakarta.faces.component.html.HtmlInputTextarea;
import jakarta.faces.component.html.HtmlSelectOneMenu;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.einklang.portal.text.Bundles;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.api.InputHolder;

/**
 * {@code <e:box>}: what stands around every input: label, hint, and what is wrong with it. Attributes: {@code label},
 * {@code hint}, {@code optional} (says that it may stay empty), {@code group} (several inputs with one label).
 */
@FacesComponent("org.einklang.FieldBox")
public class FieldBox extends UIComponentBase {

    /** Makes one for a place in a page. */
    public FieldBox() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "org.einklang";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        UIComponent input = input(this);
        if (input == null || !input.isRendered()) {
            return;
        }
        String id = input.getClientId(faces);
        List<FacesMessage> faults = faces.getMessageList(id).stream()
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_INFO) > 0)
                .toList();
        ResponseWriter writer = faces.getResponseWriter();
        boolean group = flag("group");
        writer.startElement(group ? "fieldset" : "div", this);
        writer.writeAttribute("class", "kern-form-input" + (faults.isEmpty() ? "" : " kern-form-input--error"), null);
        label(writer, input instanceof InputHolder holder ? holder.getInputClientId() : id, group, faces);
        String hint = text("hint");
        if (hint != null) {
            paragraph(writer, "kern-hint", id + "-hint", hint);
        }
        mark(input, id, hint != null, !faults.isEmpty());
        for (UIComponent child : getChildren()) {
            child.encodeAll(faces);
        }
        for (FacesMessage fault : faults) {
            fault.rendered();
        }
        if (!faults.isEmpty()) {
            fault(writer, id, faults.get(0).getSummary());
        }
        for (String words : ClientDataGuard.words(faces, id)) {
            notice(writer, words);
        }
        if (ClientDataGuard.isAsked(faces, id)) {
            aboutNobody(writer, faces, id);
        }
        writer.endElement(group ? "fieldset" : "div");
    }

    private void label(ResponseWriter writer, String id, boolean group, FacesContext faces) throws IOException {
        writer.startElement(group ? "legend" : "label", this);
        writer.writeAttribute("class", "kern-label", null);
        if (!group) {
            writer.writeAttribute("for", id, null);
        }
        writer.writeText(String.valueOf(text("label")), "label");
        if (flag("optional")) {
            Locale locale = faces.getViewRoot().getLocale();
            writer.startElement("span", this);
            writer.writeAttribute("class", "kern-label__optional", null);
            writer.writeText(" – " + Bundles.text(locale, "core.form.optional"), null);
            writer.endElement("span");
        }
        writer.endElement(group ? "legend" : "label");
    }

    private void fault(ResponseWriter writer, String id, String text) throws IOException {
        writer.startElement("p", this);
        writer.writeAttribute("class", "kern-error", null);
        writer.writeAttribute("id", id + "-error", null);
        Marks.light(writer, "bad");
        writer.startElement("span", this);
        writer.writeText(text, null);
        writer.endElement("span");
        writer.endElement("p");
    }

    private void notice(ResponseWriter writer, String words) throws IOException {
        writer.startElement("p", this);
        writer.writeAttribute("class", "ek-status", null);
        Marks.light(writer, "warn");
        writer.startElement("span", this);
        writer.writeText(words, null);
        writer.endElement("span");
        writer.endElement("p");
    }

    /** The tick for who has read the passage again and knows that it is about no client. */
    private void aboutNobody(ResponseWriter writer, FacesContext faces, String id) throws IOException {
        String tick = ClientDataGuard.tick(id);
        writer.startElement("div", this);
        writer.writeAttribute("class", "ek-check ek-check--sure", null);
        writer.startElement("input", this);
        writer.writeAttribute("type", "checkbox", null);
        writer.writeAttribute("id", tick, null);
        writer.writeAttribute("name", tick, null);
        if (ClientDataGuard.isTicked(faces, id)) {
            writer.writeAttribute("checked", "checked", null);
        }
        writer.endElement("input");
        writer.startElement("label", this);
        writer.writeAttribute("for", tick, null);
        writer.writeText(Bundles.text(faces.getViewRoot().getLocale(), "core.client_data.about_nobody"), null);
        writer.endElement("label");
        writer.endElement("div");
    }

    private void paragraph(ResponseWriter writer, String styleClass, String id, String text) throws IOException {
        writer.startElement("p", this);
        writer.writeAttribute("class", styleClass, null);
        writer.writeAttribute("id", id, null);
        writer.writeText(text, null);
        writer.endElement("p");
    }

    /** Tells those who do not see the box what belongs to the input. */
    private static void mark(UIComponent input, String id, boolean hinted, boolean faulty) {
        String described = ((hinted ? id + "-hint" : "") + (faulty ? " " + id + "-error" : "")).strip();
        set(input, "aria-describedby", described.isEmpty() ? null : described);
        set(input, "aria-invalid", faulty ? "true" : null);
        if (input instanceof InputHolder) {
            return;
        }
        if (input instanceof HtmlInputText
                || input instanceof HtmlInputTextarea
                || input instanceof jakarta.faces.component.html.HtmlInputSecret) {
            input.getAttributes()
                    .put("styleClass", "kern-form-input__input" + (faulty ? " kern-form-input__input--error" : ""));
        } else if (input instanceof HtmlSelectOneMenu) {
            input.getAttributes().put("styleClass", "kern-form-input__select");
        }
    }

    private static void set(UIComponent input, String name, @Nullable String value) {
        if (value != null) {
            input.getPassThroughAttributes().put(name, value);
        } else if (input.getPassThroughAttributes(false) != null) {
            input.getPassThroughAttributes().remove(name);
        }
    }

    private static @Nullable UIComponent input(UIComponent parent) {
        for (UIComponent child : parent.getChildren()) {
            UIComponent found = child instanceof EditableValueHolder ? child : input(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    private boolean flag(String attribute) {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get(attribute)));
    }
}
