package org.einklang.portal.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIColumn;
import jakarta.faces.context.FacesContext;
import org.einklang.portal.table.OpenTable;
import org.jspecify.annotations.Nullable;

/**
 * {@code <e:column>}: a cell of each row. Attributes: {@code key} of a declared column, or {@code label} where nothing is
 * declared; {@code head} for the cell that names the row, if it is not the first; {@code acts} for a cell of buttons, whose
 * label only those need who do not see them; {@code styleClass}.
 */
@FacesComponent("org.einklang.TableColumn")
public class TableColumn extends UIColumn {

    @Override
    public String getFamily() {
        return "org.einklang";
    }

    boolean isShown(@Nullable OpenTable<?> table) {
        String key = text("key");
        return isRendered() && (table == null || key == null || table.shows(key));
    }

    boolean namesTheRow() {
        return "true".equals(text("head"));
    }

    boolean holdsActs() {
        return "true".equals(text("acts"));
    }

    String label(@Nullable OpenTable<?> table, FacesContext faces) {
        String label = text("label");
        String key = text("key");
        if (label == null && table != null && key != null) {
            return new Markup(faces).word(table.column(key).textKey());
        }
        return label == null ? "" : label;
    }

    /** The key, if people can sort by this column. */
    @Nullable
    String sortKey(@Nullable OpenTable<?> table) {
        String key = text("key");
        return table != null && key != null && table.column(key).sortable() ? key : null;
    }

    @Nullable
    String text(String attribute) {
        Object value = getAttributes().get(attribute);
        return value == null || value.toString().isEmpty() ? null : value.toString();
    }
}
