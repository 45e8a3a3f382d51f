package org.einklang.portal.tags;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.portal.table.OpenTable;

/** The filters above the rows of an open table; on a phone the first one, and a way to the others. */
final class TableFilters {

    private TableFilters() {}

    /** Writes their form. */
    static void write(Markup markup, OpenTable<?> table) throws IOException {
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
                TableParts.name(markup, "core.table.filters", table),
                "action",
                table.path());
        Set<String> changed = Stream.concat(Stream.of("page"), filters.stream().map(Filter::key))
                .collect(Collectors.toSet());
        TableParts.kept(markup, table.kept(changed));
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
        TableParts.submit(markup, "core.table.filter", Marks.buttonClass(null, true, false, false));
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
}
