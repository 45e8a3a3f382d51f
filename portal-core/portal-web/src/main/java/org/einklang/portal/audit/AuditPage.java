package org.einklang.portal.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** What was done in the cooperation, for its coordinators. */
@Named
@RequestScoped
public class AuditPage {

    @Inject
    private AuditReading reading;

    @Inject
    private ChainState chain;

    @Inject
    private Tables tables;

    @Inject
    private Navigation navigation;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<LogEntry> lines;

    @SuppressWarnings("NullAway.Init")
    private ChainState.Shown state;

    /** Opens the list, for coordinators only. */
    @PostConstruct
    void load() {
        CooperationId cooperation = address.cooperation().id();
        TableSpec<Long, LogEntry> spec = TableSpec.of("audit.title", reading.lines(cooperation))
                .column("act", "audit.act", LogEntry::sentence)
                .moments("moment", "audit.moment", LogEntry::moment)
                .column("involved", "audit.involved", AuditPage::involved)
                .numbers("number", "audit.number", LogEntry::number)
                .filter(Filter.text("person", "audit.filter.person"))
                .filter(Filter.choice("act", "audit.filter.act", reading.acts()))
                .filter(Filter.day("from", "audit.filter.from"))
                .filter(Filter.day("until", "audit.filter.until"))
                .filter(Filter.text("item", "audit.filter.item"));
        state = chain.shown(Scope.cooperation(cooperation));
        lines = tables.open(spec);
    }

    /** Checks the chain now. */
    public void check() {
        navigation.stay(
                "audit.checked",
                chain.check(Scope.cooperation(address.cooperation().id())));
    }

    public Table<LogEntry> getLines() {
        return lines;
    }

    public ChainState.Shown getState() {
        return state;
    }

    /** When, in the reader's language. */
    public String moment(LogEntry entry) {
        return PortalTime.shortMoment(entry.moment(), texts.locale());
    }

    private static String involved(LogEntry entry) {
        return String.join(
                ", ", entry.involved().stream().map(LogEntry.Link::name).toList());
    }
}
