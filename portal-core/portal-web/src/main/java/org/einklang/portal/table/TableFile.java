package org.einklang.portal.table;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.table.Cell;
import org.einklang.api.table.Column;
import org.einklang.api.table.TableReading;
import org.einklang.api.table.TableSpec;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;

/** Sends a whole list as a file for a spreadsheet, row by row as the database gives them. */
@ApplicationScoped
public class TableFile {

    private static final int AT_ONCE = 500;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** Sends the columns and rows that the state asks for, instead of the page. */
    <K, R> void send(TableSpec<K, R> spec, TableState state, FileKind kind) {
        List<Column<R>> columns = spec.columns().stream()
                .filter(column -> state.columns().contains(column.key()))
                .toList();
        List<K> keys = spec.reading().keys(state.query(), 0, Integer.MAX_VALUE);
        List<String> heads =
                columns.stream().map(column -> texts.get(column.textKey())).toList();
        write(texts.get(spec.textKey()), kind, file -> {
            file.head(heads);
            for (int from = 0; from < keys.size(); from += AT_ONCE) {
                for (R row : rows(spec.reading(), keys.subList(from, Math.min(keys.size(), from + AT_ONCE)))) {
                    file.row(columns.stream()
                            .map(column -> column.cell().apply(row))
                            .toList());
                }
            }
        });
    }

    /** Sends a table that is short and at hand, instead of the page. */
    public void send(String title, List<String> heads, List<List<Cell>> rows, FileKind kind) {
        write(title, kind, file -> {
            file.head(heads);
            for (List<Cell> row : rows) {
                file.row(row);
            }
        });
    }

    /** What goes into a file. */
    private interface Content {
        void into(SheetFile file) throws IOException;
    }

    private void write(String title, FileKind kind, Content content) {
        FacesContext faces = FacesContext.getCurrentInstance();
        announce(faces.getExternalContext(), kind, title);
        SheetPortrait portrait = new SheetPortrait(title, texts.locale(), clock.instant());
        try (SheetFile file = kind.begin(faces.getExternalContext().getResponseOutputStream(), portrait)) {
            content.into(file);
        } catch (IOException goneAway) {
            throw new UncheckedIOException(goneAway);
        } finally {
            faces.responseComplete();
        }
    }

    /** The rows in the order of their keys, without those that are gone meanwhile. */
    static <K, R> List<R> rows(TableReading<K, R> reading, List<K> keys) {
        Map<K, R> rows = keys.isEmpty() ? Map.of() : reading.rows(keys);
        return keys.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private void announce(ExternalContext response, FileKind kind, String title) {
        String name = title + " " + PortalTime.dayOf(clock.instant()) + "." + kind.parameter();
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        response.setResponseContentType(kind.mediaType());
        response.setResponseHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encoded);
        response.setResponseHeader("Cache-Control", "private, no-store");
    }
}
