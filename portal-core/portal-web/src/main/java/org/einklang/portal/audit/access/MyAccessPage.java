package org.einklang.portal.audit.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;

/** {@code /me/access}: who has opened protected data on the person who looks. */
@Named
@RequestScoped
public class MyAccessPage {

    @Inject
    private AccessReading reading;

    @Inject
    private Tables tables;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<AccessEntry> accesses;

    /** Opens the list. */
    @PostConstruct
    void load() {
        accesses = tables.open(TableSpec.of("audit.mine.title", reading.accessesToMine())
                .column("person", "audit.access.person", AccessEntry::person)
                .column("cooperation", "audit.cooperation", AccessEntry::cooperation)
                .column("hour", "audit.access.hour", this::hour)
                .filter(Filter.day("from", "audit.filter.from"))
                .filter(Filter.day("until", "audit.filter.until")));
    }

    public Table<AccessEntry> getAccesses() {
        return accesses;
    }

    /** The hour in the reader's language. */
    public String hour(AccessEntry entry) {
        return texts.get("audit.access.from_hour", PortalTime.shortMoment(entry.hour(), texts.locale()));
    }
}
