package org.einklang.portal.tags;

import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import org.einklang.portal.look.Look;
import org.jspecify.annotations.Nullable;

/** Marks that components write themselves: icons, lights, the classes of buttons. */
public final class Marks {

    private Marks() {}

    /** The classes of something that looks like a button. */
    public static String buttonClass(@Nullable String more, boolean secondary, boolean quiet, boolean small) {
        String kind = quiet ? "tertiary" : secondary ? "secondary" : "primary";
        return "kern-btn kern-btn--" + kind + (small ? " ek-btn-s" : "") + (more == null ? "" : " " + more);
    }

    /** Writes an icon of the house, by its name; nothing if there is none. */
    static void icon(ResponseWriter writer, @Nullable String name) throws IOException {
        if (name != null) {
            drawing(writer, "ek-icon", "#i-" + name);
        }
    }

    /** Writes a light of the house. */
    static void light(ResponseWriter writer, String kind) throws IOException {
        drawing(writer, "ek-light ek-is-" + kind, "#l-" + kind);
    }

    private static void drawing(ResponseWriter writer, String styleClass, String part) throws IOException {
        writer.startElement("svg", null);
        writer.writeAttribute("class", styleClass, null);
        writer.writeAttribute("aria-hidden", "true", null);
        if (styleClass.startsWith("ek-light")) {
            writer.writeAttribute("viewBox", "0 0 24 24", null);
        }
        writer.startElement("use", null);
        writer.writeAttribute("href", Beans.get(Look.class).getIcons() + part, null);
        writer.endElement("use");
        writer.endElement("svg");
    }
}
