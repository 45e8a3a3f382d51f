package org.einklang.portal.tags;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Locale;
import org.einklang.portal.look.Look;
import org.einklang.portal.text.Bundles;
import org.jspecify.annotations.Nullable;

/** Writes elements, texts and icons; for tags that write more than a template can say well. */
final class Markup {

    private final FacesContext faces;
    private final ResponseWriter writer;

    Markup(FacesContext faces) {
        this.faces = faces;
        this.writer = faces.getResponseWriter();
    }

    /** Begins an element with attributes, name and value in turn; one without a value is left out. */
    Markup open(String element, @Nullable String... attributes) throws IOException {
        writer.startElement(element, null);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                writer.writeAttribute(String.valueOf(attributes[i]), attributes[i + 1], null);
            }
        }
        return this;
    }

    /** Adds an attribute without a value, if it is wanted. */
    Markup flag(String attribute, boolean wanted) throws IOException {
        if (wanted) {
            writer.writeAttribute(attribute, Boolean.TRUE, null);
        }
        return this;
    }

    Markup text(String text) throws IOException {
        writer.writeText(text, null);
        return this;
    }

    Markup close(String... elements) throws IOException {
        for (String element : elements) {
            writer.endElement(element);
        }
        return this;
    }

    /** An element without content. */
    Markup single(String element, @Nullable String... attributes) throws IOException {
        return open(element, attributes).close(element);
    }

    Markup icon(String name, String styleClass) throws IOException {
        Object drawings = faces.getAttributes()
                .computeIfAbsent(Markup.class, key -> Beans.get(Look.class).getIcons());
        return open("svg", "class", styleClass, "aria-hidden", "true")
                .single("use", "href", drawings + "#i-" + name)
                .close("svg");
    }

    /** Words that only those hear who do not see. */
    Markup unseen(String text) throws IOException {
        return open("span", "class", "ek-sr").text(text).close("span");
    }

    /** The language of the page. */
    Locale locale() {
        return faces.getViewRoot().getLocale();
    }

    /** A text from the bundles, in the language of the page. */
    String word(String key, Object... arguments) {
        return Bundles.text(locale(), key, arguments);
    }
}
