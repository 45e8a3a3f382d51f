package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.web.AddressedRequest;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** The people of a cooperation, its partners and their units. */
@ApplicationScoped
class PeopleArea implements HostArea {

    @Inject
    private Access access;

    @Inject
    private AddressedRequest address;

    @Override
    public List<String> bundles() {
        return List.of("core", "people");
    }

    @Override
    public List<CorePermission> permissions() {
        return List.of(CorePermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/c/{cooperation}/people", "people"),
                HostPage.forPeople("/c/{cooperation}/people/new", "person-new"),
                HostPage.forPeople("/c/{cooperation}/people/{person}", "person"),
                HostPage.forPeople("/c/{cooperation}/people/{person}/edit", "person-edit"),
                HostPage.forPeople("/c/{cooperation}/people/{person}/job", "person-job"),
                HostPage.forPeople("/c/{cooperation}/people/{person}/leave", "person-leave"),
                HostPage.forPeople("/c/{cooperation}/people/{person}/absence", "absence"),
                HostPage.forPeople("/c/{cooperation}/people/{person}/absences/{absence}", "absence-change"),
                HostPage.forPeople("/c/{cooperation}/partners", "partners"),
                HostPage.forPeople("/c/{cooperation}/partners/new", "partner-new"),
                HostPage.forPeople("/c/{cooperation}/partners/{partner}", "partner"),
                HostPage.forPeople("/c/{cooperation}/partners/{partner}/edit", "partner-edit"),
                HostPage.forPeople("/c/{cooperation}/partners/{partner}/units/new", "unit-new"),
                HostPage.forPeople("/c/{cooperation}/units/{unit}", "unit"));
    }

    @Override
    public List<HostLink> links() {
        return address.isInCooperation()
                        && access.may(
                                CorePermission.SEE_DIRECTORY,
                                Scope.cooperation(address.cooperation().id()))
                ? List.of(
                        new HostLink(Place.COOPERATION, 10, "core.people.title", "people", "/people"),
                        new HostLink(Place.COOPERATION, 20, "people.partners.title", "layers", "/partners"))
                : List.of();
    }
}
