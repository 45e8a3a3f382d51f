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
import org.einklang.api.web.PortalRequest;

/** Who has opened protected items of the cooperation, for its coordinators. */
@Named
@RequestScoped
public class AccessPage {

    @Inject
    private AccessReading reading;

    @Inject
    private Tables tables;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<AccessEntry> accesses;

    /** Opens the list, for coordinators only. */
    @PostConstruct
    void load() {
        accesses = tables.open(TableSpec.of(
                        "audit.access.title",
                        reading.accesses(address.cooperation().id()))
                .column("person", "audit.access.person", AccessEntry::person)
                .column("item", "audit.access.item", AccessEntry::item)
                .column("hour", "audit.access.hour", this::hour)
                .filter(Filter.text("person", "audit.access.person"))
                .filter(Filter.day("from", "audit.filter.from"))
                .filter(Filter.day("until", "audit.filter.until"))
                .filter(Filter.text("item", "audit.filter.item")));
    }

    public Table<AccessEntry> getAccesses() {
        return accesses;
    }

    /** The hour in the reader's language. */
    public String hour(AccessEntry entry) {
        return texts.get("audit.access.from_hour", PortalTime.shortMoment(entry.hour(), texts.locale()));
    }
}
