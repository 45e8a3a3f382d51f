package org.einklang.portal.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.einklang.portal.text.Bundles;

/** {@code <e:diff before="…" after="…"/>}: what has changed, marked for the eye and said for the ear. */
@FacesComponent("org.einklang.Diff")
public class DiffText extends UIComponentBase {

    /** Makes one for a place in a page. */
    public DiffText() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "org.einklang";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Locale locale = faces.getViewRoot().getLocale();
        ResponseWriter writer = faces.getResponseWriter();
        writer.startElement("div", this);
        writer.writeAttribute("class", "ek-diff", null);
        for (WordDifference.Piece piece : WordDifference.between(text("before"), text("after"))) {
            switch (piece.kind()) {
                case REMOVED -> marked(writer, "del", Bundles.text(locale, "core.diff.removed"), piece.text());
                case ADDED -> marked(writer, "ins", Bundles.text(locale, "core.diff.added"), piece.text());
                case KEPT -> writer.writeText(piece.text(), null);
            }
        }
        writer.endElement("div");
    }

    private void marked(ResponseWriter writer, String element, String said, String text) throws IOException {
        String word = text.stripTrailing();
        writer.startElement(element, this);
        writer.startElement("span", this);
        writer.writeAttribute("class", "ek-sr", null);
        writer.writeText(said + " ", null);
        writer.endElement("span");
        writer.writeText(word, null);
        writer.endElement(element);
        writer.writeText(text.substring(word.length()), null);
    }

    private String text(String attribute) {
        return Objects.toString(getAttributes().get(attribute), "");
    }
}
