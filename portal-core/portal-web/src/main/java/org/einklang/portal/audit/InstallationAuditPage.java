package org.einklang.portal.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.access.Scope;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;

/** What was done in the installation, for administrators. */
@Named
@RequestScoped
public class InstallationAuditPage {

    @Inject
    private AuditReading reading;

    @Inject
    private ChainState chain;

    @Inject
    private Tables tables;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<LogEntry> lines;

    @SuppressWarnings("NullAway.Init")
    private ChainState.Shown state;

    /** Opens the list, for administrators only. */
    @PostConstruct
    void load() {
        List<Choice> places = Stream.concat(
                        Stream.of(Choice.of(0, texts.get("audit.installation"))), reading.cooperations().stream())
                .toList();
        TableSpec<Long, LogEntry> spec = TableSpec.of("audit.title", reading.allLines())
                .column("act", "audit.act", LogEntry::sentence)
                .moments("moment", "audit.moment", LogEntry::moment)
                .column("cooperation", "audit.cooperation", this::place)
                .numbers("number", "audit.number", LogEntry::number)
                .filter(Filter.text("person", "audit.filter.doer"))
                .filter(Filter.choice("act", "audit.filter.act", reading.acts()))
                .filter(Filter.day("from", "audit.filter.from"))
                .filter(Filter.day("until", "audit.filter.until"))
                .filter(Filter.choice("cooperation", "audit.cooperation", places));
        state = chain.shown(Scope.installation());
        lines = tables.open(spec);
    }

    /** Checks the chain now. */
    public void check() {
        navigation.stay("audit.checked", chain.check(Scope.installation()));
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

    /** Where. */
    public String place(LogEntry entry) {
        return entry.cooperation().isEmpty() ? texts.get("audit.installation") : entry.cooperation();
    }
}
