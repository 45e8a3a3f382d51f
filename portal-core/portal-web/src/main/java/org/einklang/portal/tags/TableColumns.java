package org.einklang.portal.tags;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.einklang.api.table.Column;
import org.einklang.portal.table.OpenTable;

/** The choice of columns of an open table. */
final class TableColumns {

    private TableColumns() {}

    /** Writes its form, in a box that opens. */
    static void write(Markup markup, OpenTable<?> table) throws IOException {
        TableParts.popup(markup, "grid", markup.word("core.table.columns"), false);
        markup.open("form", "class", "ek-form", "action", table.path());
        TableParts.kept(markup, table.kept(new HashSet<>(List.of("cols", "page"))));
        markup.open("fieldset").open("legend", "class", "kern-label").text(markup.word("core.table.columns_shown"));
        markup.close("legend");
        for (Column<?> column : table.columns()) {
            boolean always = column == table.columns().get(0);
            markup.open("label", "class", "ek-check");
            markup.open(
                            "input",
                            "type",
                            "checkbox",
                            "name",
                            always ? null : table.parameter("cols"),
                            "value",
                            column.key())
                    .flag("checked", always || table.shows(column.key()))
                    .flag("disabled", always)
                    .close("input");
            markup.open("span").text(markup.word(column.textKey()));
            if (always) {
                markup.open("span", "class", "ek-muted")
                        .text(" (" + markup.word("core.table.always") + ")")
                        .close("span");
            }
            markup.close("span", "label");
        }
        markup.close("fieldset");
        markup.single(
                "input",
                "type",
                "hidden",
                "name",
                table.parameter("cols"),
                "value",
                table.columns().get(0).key());
        TableParts.submit(markup, "core.table.show_columns", Marks.buttonClass(null, true, false, true));
        markup.close("form", "div", "details");
    }
}
