package org.einklang.portal.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.table.Column;
import org.einklang.api.table.Filter;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.table.FileKind;
import org.einklang.portal.table.OpenTable;

/**
 * What stands above the rows of an open table: the views that the person keeps, the filters, what is set, how many hits
 * there are, and what else one can do with the list. Its body is the form with which a view is kept.
 */
@FacesComponent("org.einklang.TableBar")
public class TableBar extends UIComponentBase {

    /** Makes one for a place in a page. */
    public TableBar() {
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
        if (!(getAttributes().get("table") instanceof OpenTable<?> table)) {
            return;
        }
        Markup markup = new Markup(faces);
        views(markup, table);
        if (table.total() > 0 || table.query().filtered()) {
            if (!table.filters().isEmpty()) {
                TableFilters.write(markup, table);
            }
            bar(faces, markup, table);
        }
    }

    private static void views(Markup markup, OpenTable<?> table) throws IOException {
        List<OpenTable.Link> views = table.viewLinks();
        if (views.isEmpty()) {
            return;
        }
        markup.open("nav", "class", "ek-views", "aria-label", TableParts.name(markup, "core.view.list", table))
                .open("ul", "class", "ek-chips");
        for (OpenTable.Link view : views) {
            markup.open("li")
                    .open(
                            "a",
                            "class",
                            "ek-chip",
                            "href",
                            view.address(),
                            "aria-current",
                            view.current() ? "true" : null)
                    .text(view.label())
                    .close("a", "li");
        }
        markup.close("ul", "nav");
    }

    private void bar(FacesContext faces, Markup markup, OpenTable<?> table) throws IOException {
        markup.open("div", "class", "ek-tablebar");
        markup.open("p", "role", "status")
                .open("b")
                .text(markup.word(tally(table), table.total()))
                .close("b");
        if (table.remembered()) {
            markup.text(" " + markup.word("core.table.remembered"));
        }
        markup.close("p");
        chips(markup, table);
        sorting(markup, table);
        markup.open("div", "class", "ek-tabletools");
        if (table.columns().size() > 2) {
            TableColumns.write(markup, table);
        }
        files(markup, table);
        view(faces, markup, table);
        markup.close("div", "div");
    }

    private static String tally(OpenTable<?> table) {
        String key = table.query().filtered() ? "core.table.hits" : "core.table.total";
        return table.pager().more() ? key + "_more" : key;
    }

    private static void chips(Markup markup, OpenTable<?> table) throws IOException {
        boolean any = table.changed() || table.remembered();
        if (!any) {
            return;
        }
        markup.open("ul", "class", "ek-chips");
        for (Filter filter : table.filters()) {
            if (!table.filterValue(filter).isEmpty()) {
                markup.open("li")
                        .open("a", "class", "ek-chip ek-chip--x", "href", table.withoutAddress(filter))
                        .open("span")
                        .text(markup.word(filter.textKey()) + ": " + shown(markup, table, filter))
                        .close("span")
                        .icon("close", "ek-icon ek-icon--s")
                        .unseen(", " + markup.word("core.table.remove_filter"))
                        .close("a", "li");
            }
        }
        markup.open("li")
                .open("a", "class", "ek-reset", "href", table.resetAddress())
                .text(markup.word("core.table.reset"))
                .unseen(": " + markup.word(table.textKey()))
                .close("a", "li", "ul");
    }

    private static String shown(Markup markup, OpenTable<?> table, Filter filter) {
        return table.query().chosen(filter.key()).isPresent() && filter.kind() == Filter.Kind.DAY
                ? PortalTime.shortDay(LocalDate.parse(table.filterValue(filter)), markup.locale())
                : table.filterText(filter);
    }

    /** On a phone the headers are out of sight, so the ways to sort stand here. */
    private static void sorting(Markup markup, OpenTable<?> table) throws IOException {
        List<? extends Column<?>> sortable =
                table.columns().stream().filter(Column::sortable).toList();
        if (sortable.isEmpty()) {
            return;
        }
        markup.open(
                        "nav",
                        "class",
                        "ek-sorting ek-only-s",
                        "aria-label",
                        TableParts.name(markup, "core.table.sorting", table))
                .open("ul", "class", "ek-chips");
        for (Column<?> column : sortable) {
            String direction = table.direction(column.key()).orElse("");
            markup.open("li")
                    .open(
                            "a",
                            "class",
                            "ek-chip",
                            "href",
                            table.sortAddress(column.key()),
                            "aria-current",
                            direction.isEmpty() ? null : "true")
                    .text(markup.word(column.textKey()));
            if (!direction.isEmpty()) {
                markup.icon(direction.equals("ascending") ? "up" : "down", "ek-icon ek-icon--s")
                        .unseen(", " + markup.word("core.table." + direction));
            }
            markup.close("a", "li");
        }
        markup.close("ul", "nav");
    }

    private static void files(Markup markup, OpenTable<?> table) throws IOException {
        String label = TableParts.name(markup, "core.table.files", table);
        markup.open("div", "class", "ek-files", "role", "group", "aria-label", label)
                .icon("download", "ek-icon")
                .open("span")
                .text(markup.word("core.table.file"))
                .close("span");
        for (FileKind kind : FileKind.values()) {
            markup.open("a", "class", TableParts.QUIET, "href", table.fileAddress(kind))
                    .open("span", "class", "kern-label")
                    .text(markup.word("core.table.file." + kind))
                    .unseen(", " + label)
                    .close("span", "a");
        }
        markup.close("div");
    }

    private void view(FacesContext faces, Markup markup, OpenTable<?> table) throws IOException {
        String title = markup.word(table.isSaved() ? "core.view.this" : "core.view.keep");
        boolean sent = faces.getExternalContext().getRequestParameterMap().containsKey(table.getPrefix() + "View");
        TableParts.popup(markup, "flag", title, sent && faces.isValidationFailed());
        for (UIComponent child : getChildren()) {
            child.encodeAll(faces);
        }
        markup.close("div", "details");
    }
}
