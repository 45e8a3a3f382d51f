package org.einklang.portal.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.AccessLog;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.portal.table.OpenTable.Counted;
import org.einklang.portal.web.AddressedRequest;

/** Opens lists as their address asks, or as the person saw them last. */
@ApplicationScoped
public class PortalTables implements Tables {

    /** Beyond the page, so many rows are counted: twenty pages further nobody turns one by one. */
    static final int COUNTED = 200;

    private static final int DEEPEST = 1_000_000;

    @Inject
    private HttpServletRequest request;

    @Inject
    private AddressedRequest address;

    @Inject
    private LastUsed lastUsed;

    @Inject
    private MyViews views;

    @Inject
    private TableFile file;

    @Inject
    private AccessLog accessLog;

    @Override
    public <K, R> Table<R> open(TableSpec<K, R> spec) {
        TablePlace place = TablePlace.of(address.getPath(), QueryString.parse(request.getQueryString()), spec);
        Optional<FileKind> wanted = place.wantedFile();
        if (wanted.isPresent()) {
            TableState state = TableState.read(spec, place.own());
            spec.taken().ifPresent(taken -> accessLog.seen(taken.list(), taken.cooperation()));
            file.send(spec, state, wanted.get());
            return new OpenTable<>(spec, state, place, List.of(), Counted.of(0, 0), List.of(), false);
        }
        return opened(spec, place, views.of(place.path(), place.prefix()));
    }

    private <K, R> OpenTable<R> opened(TableSpec<K, R> spec, TablePlace place, List<SavedView> mine) {
        TableState start = start(spec, mine);
        Optional<TableState> last = place.bare() ? last(spec, place) : Optional.empty();
        TableState wished = place.bare() ? last.orElse(start) : TableState.read(spec, place.own());
        int most = COUNTED + Math.min(wished.page() - 1, DEEPEST) * OpenTable.PAGE;
        TableKeys<K> keys = TableKeys.of(spec.reading(), wished.query(), most);
        TableState state =
                wished.at(Math.min(wished.page(), pages(keys.counted().rows())));
        if (!place.bare()) {
            lastUsed.keep(name(place), state.parameters(spec).toString());
        }
        boolean remembered = last.filter(one -> !one.equals(start)).isPresent();
        List<R> rows = TableFile.rows(spec.reading(), keys.page(state.page()));
        return new OpenTable<>(spec, state, place, rows, keys.counted(), mine, remembered);
    }

    /** How the list begins: with the view that the person prefers, else as everybody sees it. */
    private static TableState start(TableSpec<?, ?> spec, List<SavedView> mine) {
        return mine.stream()
                .filter(SavedView::preferred)
                .findFirst()
                .map(view -> TableState.read(spec, QueryString.parse(view.state())))
                .orElseGet(() -> TableState.start(spec));
    }

    private Optional<TableState> last(TableSpec<?, ?> spec, TablePlace place) {
        return lastUsed.of(name(place)).map(kept -> TableState.read(spec, QueryString.parse(kept)));
    }

    private static String name(TablePlace place) {
        return place.path() + "?" + place.prefix();
    }

    private static int pages(long total) {
        return (int) Math.max(1, (total + OpenTable.PAGE - 1) / OpenTable.PAGE);
    }
}
