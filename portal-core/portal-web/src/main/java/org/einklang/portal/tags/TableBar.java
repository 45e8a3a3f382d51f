package org.einklang.portal.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Column;
import org.einklang.api.table.Filter;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.table.OpenTable;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the rows of an open table: the views that the person keeps, the filters, what is set, how many hits
 * there are, and what else one can do with the list. Its body is the form with which a view is kept.
 */
@FacesComponent("org.einklang.TableBar")
public class TableBar extends UIComponentBase {

    private static final String QUIET = Marks.buttonClass(null, true, true, true);

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
                filters(markup, table);
            }
            bar(faces, markup, table);
        }
    }

    private static void views(Markup markup, OpenTable<?> table) throws IOException {
        List<OpenTable.Link> views = table.viewLinks();
        if (views.isEmpty()) {
            return;
        }
        markup.open("nav", "class", "ek-views", "aria-label", name(markup, "core.view.list", table))
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

    private static void filters(Markup markup, OpenTable<?> table) throws IOException {
        String id = table.getPrefix() + "filter";
        List<Filter> filters = table.filters();
        markup.open(
                "form",
                "class",
                "ek-filters",
                "id",
                id,
                "role",
                "search",
                "aria-label",
                name(markup, "core.table.filters", table),
                "action",
                table.path());
        Set<String> changed = Stream.concat(Stream.of("page"), filters.stream().map(Filter::key))
                .collect(Collectors.toSet());
        kept(markup, table.kept(changed));
        filter(markup, table, filters.get(0));
        if (filters.size() > 1) {
            markup.open("a", "class", Marks.buttonClass("ek-only-s", true, false, false), "href", "#" + id)
                    .icon("filter", "ek-icon")
                    .open("span", "class", "kern-label")
                    .text(markup.word("core.table.more_filters"))
                    .close("span", "a");
            markup.open("div", "class", "ek-filters__more");
            for (Filter filter : filters.subList(1, filters.size())) {
                filter(markup, table, filter);
            }
            markup.close("div");
        }
        submit(markup, "core.table.filter", Marks.buttonClass(null, true, false, false));
        markup.close("form");
    }

    private static void filter(Markup markup, OpenTable<?> table, Filter filter) throws IOException {
        String id = table.getPrefix() + "filter-" + filter.key();
        String parameter = table.parameter(filter.key());
        String value = table.filterValue(filter);
        markup.open("div", "class", "kern-form-input")
                .open("label", "class", "kern-label", "for", id)
                .text(markup.word(filter.textKey()))
                .close("label");
        if (filter.kind() != Filter.Kind.CHOICE) {
            markup.single(
                    "input",
                    "class",
                    "kern-form-input__input",
                    "type",
                    filter.kind() == Filter.Kind.DAY ? "date" : "search",
                    "id",
                    id,
                    "name",
                    parameter,
                    "value",
                    value,
                    "maxlength",
                    "100",
                    "autocomplete",
                    "off");
        } else {
            markup.open("div", "class", "kern-form-input__select-wrapper")
                    .open("select", "class", "kern-form-input__select", "id", id, "name", parameter);
            option(markup, new Choice("", markup.word("core.table.any")), value);
            for (Choice choice : filter.choices()) {
                option(markup, choice, value);
            }
            markup.close("select", "div");
        }
        markup.close("div");
    }

    private static void option(Markup markup, Choice choice, String chosen) throws IOException {
        markup.open("option", "value", choice.value())
                .flag("selected", choice.value().equals(chosen))
                .text(choice.label())
                .close("option");
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
            columns(markup, table);
        }
        markup.open("a", "class", QUIET, "href", table.fileAddress())
                .icon("download", "ek-icon")
                .open("span", "class", "kern-label")
                .text(markup.word("core.table.file"))
                .close("span", "a");
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
        markup.open("nav", "class", "ek-sorting ek-only-s", "aria-label", name(markup, "core.table.sorting", table))
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

    private static void columns(Markup markup, OpenTable<?> table) throws IOException {
        popup(markup, "grid", markup.word("core.table.columns"), false);
        markup.open("form", "class", "ek-form", "action", table.path());
        kept(markup, table.kept(new HashSet<>(List.of("cols", "page"))));
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
        submit(markup, "core.table.show_columns", Marks.buttonClass(null, true, false, true));
        markup.close("form", "div", "details");
    }

    private void view(FacesContext faces, Markup markup, OpenTable<?> table) throws IOException {
        String title = markup.word(table.isSaved() ? "core.view.this" : "core.view.keep");
        boolean sent = faces.getExternalContext().getRequestParameterMap().containsKey(table.getPrefix() + "View");
        popup(markup, "flag", title, sent && faces.isValidationFailed());
        for (UIComponent child : getChildren()) {
            child.encodeAll(faces);
        }
        markup.close("div", "details");
    }

    /** One that is open from the beginning has a fault to show, and stays open when the focus is elsewhere. */
    private static void popup(Markup markup, String icon, String title, boolean open) throws IOException {
        markup.open("details", "class", open ? null : "ek-pop").flag("open", open);
        markup.open("summary", "class", QUIET)
                .icon(icon, "ek-icon")
                .open("span", "class", "kern-label")
                .text(title)
                .close("span", "summary")
                .open("div", "class", "ek-toolbox");
    }

    private static void kept(Markup markup, Map<String, List<String>> parameters) throws IOException {
        for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
            for (String value : parameter.getValue()) {
                markup.single("input", "type", "hidden", "name", parameter.getKey(), "value", value);
            }
        }
    }

    private static void submit(Markup markup, String key, @Nullable String styleClass) throws IOException {
        markup.open("button", "type", "submit", "class", styleClass)
                .open("span", "class", "kern-label")
                .text(markup.word(key))
                .close("span", "button");
    }

    private static String name(Markup markup, String key, OpenTable<?> table) {
        return markup.word(key, markup.word(table.textKey()));
    }
}
