package org.einklang.portal.notification;

import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** What the person who looks was told in this cooperation. */
@Named
@RequestScoped
public class NotificationsPage {

    @Inject
    private ReadingNotifications reading;

    @Inject
    private PortalRequest address;

    @Inject
    private Tables tables;

    @Inject
    private Navigation navigation;

    @Inject
    private Bell bell;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<ToldLine> lines;

    /** Opens the list. */
    @PostConstruct
    void load() {
        lines = tables.open(TableSpec.of("notifications.title", reading.all(here()))
                .column("what", "notifications.what", ToldLine::sentence)
                .moments("when", "notifications.when", ToldLine::moment, SORTABLE)
                .filter(Filter.choice(
                        "state",
                        "notifications.state",
                        List.of(Choice.of("unread", texts.get("notifications.state.unread")))))
                .sortedBackwardsBy("when"));
    }

    /** Leads to the thing; from then on it has been read. */
    public void open(long number, String where) {
        reading.read(here(), number);
        navigation.to(where);
    }

    /** It has been read. */
    public void read(long number) {
        reading.read(here(), number);
        navigation.stay("notifications.read_done");
    }

    /** Everything has been read. */
    public void readAll() {
        reading.readAll(here());
        navigation.stay("notifications.read_all_done");
    }

    public Table<ToldLine> getLines() {
        return lines;
    }

    public boolean isSomethingNew() {
        return bell.getUnread() > 0;
    }

    /** The moment in the viewer's words. */
    public String moment(Instant instant) {
        return PortalTime.shortDay(PortalTime.dayOf(instant), texts.locale()) + ", "
                + PortalTime.timeOfDay(instant, texts.locale());
    }

    private CooperationId here() {
        return address.cooperation().id();
    }
}
