package org.einklang.portal.body;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.einklang.portal.cooperation.LevelNames;
import org.einklang.portal.text.Bundles;
import org.jspecify.annotations.Nullable;

/**
 * {@code <e:organigram value="#{…}" base="/c/lindental/bodies" levels="#{levels}"/>}: bodies and who appointed them, as a nested list and as a
 * picture. The picture is for the eye and the mouse only: everything it says is in the list, and on a phone there is only the
 * list.
 */
@FacesComponent("org.einklang.Organigram")
public class OrganigramFigure extends UIComponentBase {

    private static final int LETTERS = 25;
    private static final int PADDING = 12;
    private static final int FIRST_LINE = 24;
    private static final int LINE = 18;

    /** Makes one for a place in a page. */
    public OrganigramFigure() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "org.einklang";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Organigram value = (Organigram) Objects.requireNonNull(getAttributes().get("value"), "value");
        Locale locale = faces.getViewRoot().getLocale();
        ResponseWriter writer = faces.getResponseWriter();
        open(writer, "div", "ek-organigram");
        list(writer, value.roots(), locale);
        picture(writer, value.picture(), locale);
        writer.endElement("div");
    }

    private void list(ResponseWriter writer, List<Organigram.Node> nodes, Locale locale) throws IOException {
        open(writer, "ul", "ek-organigram__list");
        for (Organigram.Node node : nodes) {
            open(writer, "li", null);
            open(writer, "a", null);
            writer.writeAttribute("href", address(node.file()), null);
            writer.writeText(node.file().body().name(), null);
            writer.endElement("a");
            open(writer, "span", "ek-muted");
            writer.writeText(" " + level(node.file()) + " · " + chair(node.file(), locale), null);
            writer.endElement("span");
            if (!node.appointed().isEmpty()) {
                list(writer, node.appointed(), locale);
            }
            writer.endElement("li");
        }
        writer.endElement("ul");
    }

    private void picture(ResponseWriter writer, Organigram.Picture picture, Locale locale) throws IOException {
        open(writer, "svg", "ek-organigram__picture");
        writer.writeAttribute("viewBox", "0 0 " + picture.width() + " " + picture.height(), null);
        writer.writeAttribute("width", picture.width(), null);
        writer.writeAttribute("aria-hidden", "true", null);
        for (Organigram.Line line : picture.lines()) {
            open(writer, "polyline", "ek-organigram__line");
            writer.writeAttribute("points", line.x1() + "," + line.y1() + " " + line.x2() + "," + line.y2(), null);
            writer.endElement("polyline");
        }
        for (Organigram.Box box : picture.boxes()) {
            box(writer, box, locale);
        }
        writer.endElement("svg");
    }

    private void box(ResponseWriter writer, Organigram.Box box, Locale locale) throws IOException {
        open(writer, "a", null);
        writer.writeAttribute("href", address(box.file()), null);
        writer.writeAttribute("tabindex", "-1", null);
        open(
                writer,
                "rect",
                "ek-organigram__box ek-organigram__box--"
                        + box.file().body().level().name().toLowerCase(Locale.ROOT));
        writer.writeAttribute("x", box.x(), null);
        writer.writeAttribute("y", box.y(), null);
        writer.writeAttribute("width", Organigram.WIDTH, null);
        writer.writeAttribute("height", Organigram.HEIGHT, null);
        writer.writeAttribute("rx", 6, null);
        writer.endElement("rect");
        int y = box.y() + FIRST_LINE;
        for (String line : lines(box.file().body().name())) {
            text(writer, "ek-organigram__name", box.x() + PADDING, y, line);
            y += LINE;
        }
        text(
                writer,
                "ek-organigram__chair",
                box.x() + PADDING,
                y + 2,
                shortened(chair(box.file(), locale), LETTERS + 6));
        writer.endElement("a");
    }

    private String address(BodyLine file) {
        return getAttributes().get("base") + "/" + file.body().key();
    }

    private String level(BodyLine file) {
        LevelNames names = (LevelNames) Objects.requireNonNull(getAttributes().get("levels"), "levels");
        return names.of(file.body().level());
    }

    private static String chair(BodyLine file, Locale locale) {
        return file.chair().isEmpty()
                ? Bundles.text(locale, "bodies.organigram.no_chair")
                : Bundles.text(locale, "bodies.organigram.chair", file.chair());
    }

    /** Two lines at most, broken between words. */
    static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split(" ")) {
            if (line.length() > 0 && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > 2) {
            String rest = String.join(" ", lines.subList(1, lines.size()));
            return List.of(shortened(lines.get(0), LETTERS), shortened(rest, LETTERS));
        }
        return lines.stream().map(one -> shortened(one, LETTERS)).toList();
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1).strip() + "…";
    }

    private static void text(ResponseWriter writer, String styleClass, int x, int y, String text) throws IOException {
        open(writer, "text", styleClass);
        writer.writeAttribute("x", x, null);
        writer.writeAttribute("y", y, null);
        writer.writeText(text, null);
        writer.endElement("text");
    }

    private static void open(ResponseWriter writer, String name, @Nullable String styleClass) throws IOException {
        writer.startElement(name, null);
        if (styleClass != null) {
            writer.writeAttribute("class", styleClass, null);
        }
    }
}
