package org.einklang.portal.directory;

import static org.einklang.api.table.Column.Trait.HIDDEN;
import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.PortalRequest;

/** The people of the cooperation. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    private DirectoryReading directory;

    @Inject
    private PeopleReading reading;

    @Inject
    private Places places;

    @Inject
    private Tables tables;

    @Inject
    private Texts texts;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<PersonRow> people;

    /** Opens the list. */
    @PostConstruct
    void load() {
        CooperationId cooperation = address.cooperation().id();
        List<Partner> partners = directory.partners(cooperation);
        List<Choice> choices = partners.stream()
                .map(partner -> Choice.of(partner.id(), partner.shortName()))
                .toList();
        people = tables.open(TableSpec.of("core.people.title", reading.people(cooperation, partners))
                .column("name", "core.person.name", row -> row.card().name(), SORTABLE)
                .column("partner", "core.person.partner", row -> row.card().partnerName(), SORTABLE)
                .column("unit", "people.person.unit", PersonRow::unit, HIDDEN)
                .column("function", "core.person.function", row -> row.card().function(), SORTABLE)
                .column("phone", "people.person.phone", PersonRow::phone)
                .column("mail", "core.person.mail", row -> row.card().mail())
                .column("away", "people.list.away", this::away, HIDDEN)
                .filter(Filter.text("text", "core.people.filter"))
                .filter(Filter.choice("partner", "core.person.partner", choices))
                .filter(Filter.choice("unit", "people.person.unit", places.units(partners)))
                .filter(Filter.choice(
                        "who", "people.list.who", List.of(new Choice(PeopleRows.LEFT, texts.get("people.list.left")))))
                .sortedBy("name")
                .notedWhenTaken(new ItemRef("core", "people", String.valueOf(cooperation.value())), cooperation));
    }

    /** Until when somebody is away, and who stands in; or the last day of one who leaves. */
    public String away(PersonRow row) {
        if (row.lastDay() != null) {
            return texts.get("people.list.last_day", PortalTime.shortDay(row.lastDay(), texts.locale()));
        }
        if (row.awayUntil() == null) {
            return "";
        }
        String until = PortalTime.shortDay(row.awayUntil(), texts.locale());
        return row.deputy().isEmpty()
                ? texts.get("people.list.away_until", until)
                : texts.get("people.list.away_with", until, row.deputy());
    }

    /** The mail address up to the sign where a narrow column may break it. */
    public String mailbox(PersonRow row) {
        String mail = row.card().mail();
        return mail.substring(0, Math.max(0, mail.indexOf('@')));
    }

    /** The rest of the mail address. */
    public String mailServer(PersonRow row) {
        return row.card().mail().substring(mailbox(row).length());
    }

    public boolean isKeeper() {
        return access.may(
                CorePermission.KEEP_DIRECTORY,
                Scope.cooperation(address.cooperation().id()));
    }

    public Table<PersonRow> getPeople() {
        return people;
    }
}
