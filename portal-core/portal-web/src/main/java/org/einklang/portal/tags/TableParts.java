package org.einklang.portal.tags;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.einklang.portal.table.OpenTable;
import org.jspecify.annotations.Nullable;

/** What the forms above an open table are made of. */
final class TableParts {

    static final String QUIET = Marks.buttonClass(null, true, true, true);

    private TableParts() {}

    /** One that is open from the beginning has a fault to show, and stays open when the focus is elsewhere. */
    static void popup(Markup markup, String icon, String title, boolean open) throws IOException {
        markup.open("details", "class", open ? null : "ek-pop").flag("open", open);
        markup.open("summary", "class", QUIET)
                .icon(icon, "ek-icon")
                .open("span", "class", "kern-label")
                .text(title)
                .close("span", "summary")
                .open("div", "class", "ek-toolbox");
    }

    /** What the table shows besides, so that the form keeps it. */
    static void kept(Markup markup, Map<String, List<String>> parameters) throws IOException {
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            for (String value : parameter.getValue()) {
                markup.single("input", "type", "hidden", "name", parameter.getKey(), "value", value);
            }
        }
    }

    /** The button of a form. */
    static void submit(Markup markup, String key, @Nullable String styleClass) throws IOException {
        markup.open("button", "type", "submit", "class", styleClass)
                .open("span", "class", "kern-label")
                .text(markup.word(key))
                .close("span", "button");
    }

    /** The text with the name of the table in it. */
    static String name(Markup markup, String key, OpenTable<?> table) {
        return markup.word(key, markup.word(table.textKey()));
    }
}
