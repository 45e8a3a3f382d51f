package org.einklang.portal.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlCommandButton;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.FacesEvent;
import java.io.IOException;
import java.util.Map;
import org.einklang.portal.text.Bundles;
import org.jspecify.annotations.Nullable;

/**
 * The button of the house. Faces finds the button of a row by the row's place in the list; if the list has changed since
 * the page was loaded, that is another row. A button with a {@code key} sends it along and acts only on the row that the
 * person saw.
 */
@FacesComponent("org.einklang.Button")
public class Button extends HtmlCommandButton {

    private static final String KEY = "key";
    private static final String PRESSED = "einklang.pressed";

    /** Whether the form that was sent has found its button on the page. */
    public static boolean isPressed(FacesContext faces) {
        return faces.getAttributes().containsKey(PRESSED);
    }

    @Override
    public void decode(FacesContext faces) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String name = getClientId(faces);
        Object key = getAttributes().get(KEY);
        boolean otherRow =
                key != null && sent.containsKey(name) && !String.valueOf(key).equals(sent.get(keyName(name)));
        if (otherRow) {
            String text = Bundles.text(faces.getViewRoot().getLocale(), "core.fault.list_has_changed");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, text, null));
            faces.validationFailed();
            faces.renderResponse();
        } else {
            super.decode(faces);
        }
    }

    @Override
    public void queueEvent(FacesEvent event) {
        if (event instanceof ActionEvent) {
            event.getFacesContext().getAttributes().put(PRESSED, true);
        }
        super.queueEvent(event);
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        if (!isRendered()) {
            return;
        }
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("button", this);
        writer.writeAttribute("id", getClientId(faces), "id");
        writer.writeAttribute("name", getClientId(faces), "id");
        writer.writeAttribute("type", "submit", null);
        writer.writeAttribute(
                "class", Marks.buttonClass(text("styleClass"), flag("secondary"), flag("quiet"), flag("small")), null);
        writeIfGiven(writer, "aria-label", text("title"));
        writeIfGiven(writer, "aria-describedby", text("describedby"));
        writeIfGiven(writer, "data-ek-key", text("shortcut"));
        Marks.icon(writer, text("icon"));
        writer.startElement("span", this);
        writer.writeAttribute("class", flag("bare") ? "ek-sr" : "kern-label", null);
        writer.writeText(String.valueOf(getValue()), "value");
        writer.endElement("span");
        writer.endElement("button");
        Object key = getAttributes().get(KEY);
        if (key != null) {
            writer.startElement("input", this);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", keyName(getClientId(faces)), null);
            writer.writeAttribute("value", key, KEY);
            writer.endElement("input");
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) {
        // all of it is written at the beginning
    }

    /** Whether it is what the form is for: neither secondary nor quiet, nor an act on one of several rows. */
    boolean isPrimary() {
        return !flag("secondary") && !flag("quiet") && getAttributes().get(KEY) == null;
    }

    private @Nullable String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }

    private boolean flag(String attribute) {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get(attribute)));
    }

    private static void writeIfGiven(ResponseWriter writer, String name, @Nullable String value) throws IOException {
        if (value != null) {
            writer.writeAttribute(name, value, null);
        }
    }

    private static String keyName(String name) {
        return name + ":" + KEY;
    }
}
