package org.einklang.portal.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Column;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Pager;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableSpec;

/**
 * A list that has been opened, with everything that stands around its rows. Its addresses keep what belongs to other
 * lists of the page.
 *
 * @param <R> a row
 */
public final class OpenTable<R> implements Table<R> {

    /** Rows of a page. */
    static final int PAGE = 25;

    private final TableSpec<?, R> spec;
    private final TableState state;
    private final TablePlace place;
    private final List<R> rows;
    private final Counted counted;
    private final List<SavedView> views;
    private final boolean remembered;
    private String viewName;

    OpenTable(
            TableSpec<?, R> spec,
            TableState state,
            TablePlace place,
            List<R> rows,
            Counted counted,
            List<SavedView> views,
            boolean remembered) {
        this.spec = spec;
        this.state = state;
        this.place = place;
        this.rows = rows;
        this.counted = counted;
        this.views = views;
        this.remembered = remembered;
        this.viewName = savedView().map(SavedView::name).orElse("");
    }

    /**
     * How long the list is.
     *
     * @param rows how many there are, or how many were counted
     * @param more whether there are more than were counted
     */
    record Counted(long rows, boolean more) {

        /** What a reading says that need not count further than this. */
        static Counted of(long rows, int most) {
            return rows > most ? new Counted(most, true) : new Counted(rows, false);
        }
    }

    /**
     * A link of the list.
     *
     * @param label what it says
     * @param address where it leads
     * @param current whether the person is there
     */
    public record Link(String label, String address, boolean current) {}

    @Override
    public List<R> rows() {
        return rows;
    }

    @Override
    public long total() {
        return counted.rows();
    }

    @Override
    public TableQuery query() {
        return state.query();
    }

    /** Key of the list's name. */
    public String textKey() {
        return spec.textKey();
    }

    /** What the ids of its elements begin with. */
    public String getPrefix() {
        return spec.prefix();
    }

    /** All columns. */
    public List<Column<R>> columns() {
        return spec.columns();
    }

    /** The column with this key. @throws IllegalArgumentException if the list declares none */
    public Column<R> column(String key) {
        return spec.columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the list declares no column " + key));
    }

    /** Whether the column is shown. */
    public boolean shows(String column) {
        return state.columns().contains(column);
    }

    /** All filters. */
    public List<Filter> filters() {
        return spec.filters();
    }

    /** What stands in the filter, as people read it; empty if it is not used. */
    public String filterText(Filter filter) {
        String value = filterValue(filter);
        return filter.choices().stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    /** What stands in the filter; empty if it is not used. */
    public String filterValue(Filter filter) {
        return state.filters().getOrDefault(filter.key(), "");
    }

    /** The name of a parameter in the address. */
    public String parameter(String name) {
        return place.parameter(name);
    }

    /** What a form has to send along, so that only what it is about changes: everything but these of the list's parameters. */
    public Map<String, List<String>> kept(Set<String> changed) {
        return place.address(state, spec)
                .where(name -> changed.stream().map(place::parameter).noneMatch(name::equals))
                .values();
    }

    /** The path of the page. */
    public String path() {
        return place.path();
    }

    /** Sorted by this column, or the other way round if it is already. */
    public String sortAddress(String column) {
        return address(state.sortedBy(column));
    }

    /** Which way the list is sorted by this column: {@code ascending}, {@code descending} or nothing. */
    public Optional<String> direction(String column) {
        return state.sort().equals(column)
                ? Optional.of(state.descending() ? "descending" : "ascending")
                : Optional.empty();
    }

    /** Without this filter. */
    public String withoutAddress(Filter filter) {
        return address(state.without(filter.key()));
    }

    /** Without any filter. */
    public String unfilteredAddress() {
        return address(state.unfiltered());
    }

    /** As everybody sees it at first. */
    public String resetAddress() {
        return address(TableState.start(spec));
    }

    /** Exactly what is shown now. */
    public String address() {
        return address(state);
    }

    /** The whole list, with these filters, as a file. */
    public String fileAddress(FileKind kind) {
        return place.path() + "?" + place.address(state.at(1), spec).with(place.parameter(kind.parameter()), "1");
    }

    /** Where the person is in the list. */
    public Pager pager() {
        return new Pager(state.page(), PAGE, counted.rows(), counted.more(), page -> address(state.at(page)));
    }

    /** Whether something else is shown than at first. */
    public boolean changed() {
        return !parameters().equals(TableState.start(spec).parameters(spec).toString());
    }

    /** Whether this is what the person saw last, although the address does not ask for it. */
    public boolean remembered() {
        return remembered;
    }

    /** The views that the person keeps. */
    public List<Link> viewLinks() {
        return views.stream()
                .map(view -> new Link(
                        view.name(),
                        address(TableState.read(spec, QueryString.parse(view.state()))),
                        savedView().filter(view::equals).isPresent()))
                .toList();
    }

    /** Whether what is shown is one of these views. */
    public boolean isSaved() {
        return savedView().isPresent();
    }

    /** Whether it is the one that is shown when the list is opened. */
    public boolean isPreferred() {
        return savedView().filter(SavedView::preferred).isPresent();
    }

    /** The name of this view, or of the one that shall be kept. */
    public String getViewName() {
        return viewName;
    }

    public void setViewName(String viewName) {
        this.viewName = viewName;
    }

    /** The view that shows just this, if there is one. */
    Optional<SavedView> savedView() {
        return views.stream()
                .filter(view -> TableState.read(spec, QueryString.parse(view.state()))
                        .parameters(spec)
                        .toString()
                        .equals(parameters()))
                .findFirst();
    }

    /** What is shown, without page, to be kept. */
    String parameters() {
        return state.parameters(spec).toString();
    }

    private String address(TableState other) {
        return place.path() + "?" + place.address(other, spec);
    }

    @Override
    public String toString() {
        return Objects.toString(place) + " " + state;
    }
}
