package org.einklang.portal.tags;

import jakarta.el.ValueExpression;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIData;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.einklang.api.table.Pager;
import org.einklang.portal.table.OpenTable;
import org.jspecify.annotations.Nullable;

/**
 * The rows within {@code <e:table>}: of an open table, or of any list. The roles are written out, because a table whose
 * rows become cards on a phone loses the ones it has by itself.
 */
@FacesComponent("org.einklang.TableRows")
public class TableRows extends UIData {

    /** Makes one for a place in a page. */
    public TableRows() {
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

    /** Here the name of the row's variable comes through the tag file, hence as an expression. */
    @Override
    public void setValueExpression(String name, @Nullable ValueExpression expression) {
        if (name.equals("var") && expression != null) {
            setVar(expression.getValue(FacesContext.getCurrentInstance().getELContext()));
        } else {
            super.setValueExpression(name, expression);
        }
    }

    @Override
    public Object getValue() {
        OpenTable<?> table = table();
        return table == null ? super.getValue() : table.rows();
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        setRowIndex(0);
        if (isRowAvailable()) {
            setRowIndex(-1);
            table(faces, new Markup(faces));
        } else {
            nothing(faces, new Markup(faces));
        }
    }

    private void table(FacesContext faces, Markup markup) throws IOException {
        OpenTable<?> table = table();
        List<Shown> columns = getChildren().stream()
                .filter(TableColumn.class::isInstance)
                .map(TableColumn.class::cast)
                .filter(column -> column.isShown(table))
                .map(column ->
                        new Shown(column, column.label(table, faces), column.text("styleClass"), column.holdsActs()))
                .toList();
        Shown head = columns.stream()
                .filter(column -> column.column().namesTheRow())
                .findFirst()
                .orElse(columns.get(0));
        markup.open("table", "class", "ek-table ek-table--stack", "role", "table", "id", getClientId(faces));
        markup.open("caption", "class", "ek-sr").text(caption(markup, table)).close("caption");
        markup.open("thead", "role", "rowgroup").open("tr", "role", "row");
        for (Shown column : columns) {
            header(markup, column, table);
        }
        markup.close("tr", "thead").open("tbody", "role", "rowgroup");
        for (int row = 0; ; row++) {
            setRowIndex(row);
            if (!isRowAvailable()) {
                break;
            }
            markup.open("tr", "role", "row");
            for (Shown column : columns) {
                cell(faces, markup, column, column == head);
            }
            markup.close("tr");
        }
        setRowIndex(-1);
        markup.close("tbody", "table");
    }

    /** A column with what is the same in each of its cells. */
    private record Shown(
            TableColumn column, String label, @Nullable String styleClass, boolean holdsActs) {}

    private static void header(Markup markup, Shown column, @Nullable OpenTable<?> table) throws IOException {
        String label = column.label();
        String sort = column.column().sortKey(table);
        Optional<String> direction = table == null || sort == null ? Optional.empty() : table.direction(sort);
        markup.open(
                "th",
                "role",
                "columnheader",
                "scope",
                "col",
                "class",
                column.styleClass(),
                "aria-sort",
                direction.orElse(null));
        if (table != null && sort != null) {
            markup.open("a", "href", table.sortAddress(sort)).text(label);
            if (direction.isPresent()) {
                markup.icon(direction.get().equals("ascending") ? "up" : "down", "ek-icon ek-icon--s");
            }
            markup.close("a");
        } else if (column.holdsActs()) {
            markup.open("span", "class", "ek-sr").text(label).close("span");
        } else {
            markup.text(label);
        }
        markup.close("th");
    }

    private static void cell(FacesContext faces, Markup markup, Shown column, boolean head) throws IOException {
        String styleClass = column.styleClass();
        if (head) {
            String also = styleClass == null ? "" : " " + styleClass;
            markup.open("th", "role", "rowheader", "scope", "row", "class", "ek-cellhead" + also);
        } else {
            String label = column.holdsActs() ? null : column.label();
            markup.open("td", "role", "cell", "class", styleClass, "data-label", label);
        }
        markup.open("div");
        for (UIComponent child : column.column().getChildren()) {
            child.encodeAll(faces);
        }
        markup.close("div", head ? "th" : "td");
    }

    private String caption(Markup markup, @Nullable OpenTable<?> table) {
        if (table == null) {
            return String.valueOf(getAttributes().getOrDefault("caption", ""));
        }
        Pager pager = table.pager();
        return markup.word(
                pager.more() ? "core.table.caption_more" : "core.table.caption",
                markup.word(table.textKey()),
                pager.first(),
                pager.last(),
                pager.total());
    }

    private void nothing(FacesContext faces, Markup markup) throws IOException {
        OpenTable<?> table = table();
        UIComponent empty = getFacet("empty");
        if (table != null && table.query().filtered()) {
            markup.open("div", "class", "ek-empty")
                    .open("p")
                    .text(markup.word("core.table.no_hits"))
                    .close("p");
            markup.open("a", "class", Marks.buttonClass(null, true, false, false), "href", table.unfilteredAddress())
                    .open("span", "class", "kern-label")
                    .text(markup.word("core.table.unfilter"))
                    .close("span", "a", "div");
        } else if (empty != null) {
            empty.encodeAll(faces);
        } else {
            markup.open("div", "class", "ek-empty")
                    .open("p")
                    .text(markup.word("core.table.nothing"))
                    .close("p", "div");
        }
    }

    private @Nullable OpenTable<?> table() {
        return getAttributes().get("table") instanceof OpenTable<?> table ? table : null;
    }
}
