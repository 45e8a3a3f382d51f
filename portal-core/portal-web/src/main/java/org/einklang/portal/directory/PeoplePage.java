package org.einklang.portal.directory;

import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonCard;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
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
    private Tables tables;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<PersonCard> people;

    /** Opens the list. */
    @PostConstruct
    void load() {
        CooperationId cooperation = address.cooperation().id();
        List<Partner> partners = directory.partners(cooperation);
        List<Choice> choices = partners.stream()
                .map(partner -> Choice.of(partner.id(), partner.shortName()))
                .toList();
        people = tables.open(TableSpec.of("core.people.title", reading.people(cooperation, partners))
                .column("name", "core.person.name", PersonCard::name, SORTABLE)
                .column("partner", "core.person.partner", PersonCard::partnerName, SORTABLE)
                .column("function", "core.person.function", PersonCard::function, SORTABLE)
                .column("mail", "core.person.mail", PersonCard::mail)
                .filter(Filter.text("text", "core.people.filter"))
                .filter(Filter.choice("partner", "core.person.partner", choices))
                .sortedBy("name"));
    }

    public boolean isKeeper() {
        return access.may(
                CorePermission.KEEP_DIRECTORY,
                Scope.cooperation(address.cooperation().id()));
    }

    public Table<PersonCard> getPeople() {
        return people;
    }
}
