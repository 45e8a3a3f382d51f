package org.einklang.portal.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.module.MenuEntry;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.portal.access.Actor;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.host.Modules;
import org.einklang.portal.web.AddressedRequest;
import org.jspecify.annotations.Nullable;

/** The frame around every page: who is here, where, and what else there is. */
@Named
@RequestScoped
public class Shell {

    private static final System.Logger LOG = System.getLogger(Shell.class.getName());

    @Inject
    private Actor actor;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Modules modules;

    @Inject
    private Texts texts;

    @Inject
    private AddressedRequest address;

    @Inject
    private MyCooperations cooperations;

    @Inject
    @ConfigProperty(name = "einklang.demo", defaultValue = "false")
    private boolean demo;

    /**
     * A link in the menu.
     *
     * @param label what it says
     * @param path where it leads
     * @param current whether the person is there
     */
    public record Link(String label, String path, boolean current) {}

    /**
     * Brings the page's bean to life before anything is written, so that a missing right is an answer of its own and not
     * half a page.
     */
    public void opens(@Nullable Object page) {
        if (page != null) {
            LOG.log(System.Logger.Level.TRACE, "page {0}", page.toString());
        }
    }

    public boolean isLoggedIn() {
        return actor.person().isPresent();
    }

    /** The person who looks. */
    public Optional<PersonCard> getPerson() {
        return actor.person().map((PersonId id) -> directory.person(id));
    }

    public boolean isDemo() {
        return demo;
    }

    /** The other cooperations of the person who looks. */
    public List<CooperationCard> getCooperations() {
        return cooperations.all();
    }

    /** The menu of the cooperation in the address, or of the administration. */
    public List<Link> getMenu() {
        List<Link> links = new ArrayList<>();
        if (address.isInCooperation()) {
            String root = "/c/" + address.cooperation().key();
            links.add(link("core.start.title", root, address.getPath().equals(root)));
            links.add(link("core.bodies.title", root + "/bodies"));
            modules.all().stream()
                    .flatMap(plugged -> plugged.module().menu().stream().map(entry -> new Own(plugged, entry)))
                    .filter(own -> isVisible(own.entry()))
                    .sorted(Comparator.comparingInt(own -> own.entry().order()))
                    .forEach(own -> links.add(link(own.entry().textKey(), root + own.path())));
            links.add(link("core.people.title", root + "/people"));
        }
        if (isLoggedIn() && access.may(CorePermission.OPERATE, Scope.installation())) {
            links.add(link("core.modules.title", "/admin/modules"));
        }
        if (demo) {
            links.add(link("core.demo_mail.title", "/demo/mail"));
        }
        return links;
    }

    private boolean isVisible(MenuEntry entry) {
        return access.may(
                        entry.permission(),
                        Scope.cooperation(address.cooperation().id()))
                || !access.bodiesWhere(entry.permission(), address.cooperation().id())
                        .isEmpty();
    }

    private Link link(String textKey, String path) {
        return link(textKey, path, (address.getPath() + "/").startsWith(path + "/"));
    }

    private Link link(String textKey, String path, boolean current) {
        return new Link(texts.get(textKey), path, current);
    }

    private record Own(Modules.PluggedIn plugged, MenuEntry entry) {
        String path() {
            return "/" + plugged.module().id() + (entry.path().isEmpty() ? "" : "/" + entry.path());
        }
    }
}
