package org.einklang.portal.tags;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.html.HtmlCommandButton;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;
import org.einklang.portal.text.Bundles;

/**
 * The button of the house. Faces finds the button of a row by the row's place in the list; if the list has changed since
 * the page was loaded, that is another row. A button with a {@code key} sends it along and acts only on the row that the
 * person saw.
 */
@FacesComponent("org.einklang.Button")
public class Button extends HtmlCommandButton {

    private static final String KEY = "key";

    @Override
    public void decode(FacesContext faces) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        String name = getClientId(faces);
        Object key = getAttributes().get(KEY);
        boolean otherRow =
                key != null && sent.containsKey(name) && !String.valueOf(key).equals(sent.get(keyName(name)));
        if (otherRow) {
            String text = Bundles.text(faces.getViewRoot().getLocale(), "core.fault.list_has_changed");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, null));
            faces.validationFailed();
            faces.renderResponse();
        } else {
            super.decode(faces);
        }
    }

    @Override
    public void encodeEnd(FacesContext faces) throws IOException {
        super.encodeEnd(faces);
        Object key = getAttributes().get(KEY);
        if (key != null && isRendered()) {
            ResponseWriter writer = faces.getResponseWriter();
            writer.startElement("input", this);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", keyName(getClientId(faces)), null);
            writer.writeAttribute("value", key, KEY);
            writer.endElement("input");
        }
    }

    private static String keyName(String name) {
        return name + ":" + KEY;
    }
}
