package org.einklang.portal.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.PersonCard;
import org.einklang.api.web.PortalRequest;

/** The people of the cooperation. */
@Named
@RequestScoped
public class PeoplePage {

    @Inject
    private DirectoryReading directory;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    private List<PersonCard> people = List.of();

    /** Loads the list. */
    @PostConstruct
    void load() {
        people = directory.people(address.cooperation().id());
    }

    public boolean isKeeper() {
        return access.may(
                CorePermission.KEEP_DIRECTORY,
                Scope.cooperation(address.cooperation().id()));
    }

    public List<PersonCard> getPeople() {
        return people;
    }
}
