package org.einklang.portal.start;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
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
import org.einklang.portal.directory.MyCooperations;
import org.einklang.portal.host.Modules;
import org.einklang.portal.login.SecondFactorDuty;
import org.einklang.portal.web.AddressedRequest;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.jspecify.annotations.Nullable;

/** The frame around every page: who is here, where, and what else there is. */
@Named
@RequestScoped
public class Shell {

    private static final System.Logger LOG = System.getLogger(Shell.class.getName());

    /** Above all other pages of the operation, but they do not lie in it. */
    private static final String OPERATION = "/admin";

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
    private SecondFactorDuty secondFactor;

    @Inject
    @Any
    private Instance<HostArea> areas;

    @Inject
    @ConfigProperty(name = "einklang.demo", defaultValue = "false")
    private boolean demo;

    private @Nullable List<HostLink> hostLinks;
    private @Nullable PersonCard person;

    /**
     * A link in the menu.
     *
     * @param label what it says
     * @param icon name of its drawing
     * @param path where it leads
     * @param current whether the person is there
     */
    public record Link(String label, String icon, String path, boolean current) {

        /** The same for who is not there. */
        Link elsewhere() {
            return new Link(label, icon, path, false);
        }
    }

    /**
     * Links that belong together.
     *
     * @param label what stands above them, may be empty
     * @param links the links
     */
    public record Group(String label, List<Link> links) {}

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
        if (person == null) {
            person = actor.person().map((PersonId id) -> directory.person(id)).orElse(null);
        }
        return Optional.ofNullable(person);
    }

    public boolean isDemo() {
        return demo;
    }

    /** The other cooperations of the person who looks. */
    public List<CooperationCard> getCooperations() {
        return cooperations.all();
    }

    /** The menu of the cooperation in the address, or the ways into all of them; and of the administration. */
    public List<Group> getMenu() {
        List<Group> groups = new ArrayList<>();
        if (address.isInCooperation()) {
            groups.add(new Group("", List.of(start())));
            groups.add(new Group(texts.get("core.shell.group.work"), innermost(work())));
            groups.add(new Group(texts.get("core.shell.group.cooperation"), of(Place.COOPERATION, root())));
        } else if (isLoggedIn()) {
            groups.add(new Group(texts.get("core.shell.group.cooperations"), waysIn()));
            groups.add(new Group(texts.get("core.shell.group.me"), getMine()));
        }
        groups.add(new Group(texts.get("core.shell.group.operation"), of(Place.OPERATION, "")));
        groups.removeIf(group -> group.links().isEmpty());
        return groups;
    }

    /** Of places within each other the person is at the innermost only. */
    private static List<Link> innermost(List<Link> links) {
        int longest = links.stream()
                .filter(Link::current)
                .mapToInt(link -> link.path().length())
                .max()
                .orElse(0);
        return links.stream()
                .map(link -> link.path().length() < longest ? link.elsewhere() : link)
                .toList();
    }

    /** The bar at the foot of a phone: what is asked for most; the rest is in the menu. */
    public List<Link> getBar() {
        if (!address.isInCooperation()) {
            return List.of(link("core.start.short", "home", "/", false));
        }
        List<Link> bar = new ArrayList<>();
        bar.add(link("core.start.short", "home", root(), address.getPath().equals(root())));
        List<Link> work = work();
        int firstOfModules = of(Place.WORK, root()).size();
        bar.add(work.get(Math.min(firstOfModules, work.size() - 1)));
        bar.add(link("core.search.short", "search", root() + "/search"));
        return bar;
    }

    private Link start() {
        return link("core.start.title", "home", root(), address.getPath().equals(root()));
    }

    /** The links of the person's own menu. */
    public List<Link> getMine() {
        return of(Place.ME, "");
    }

    private List<Link> waysIn() {
        return cooperations.all().stream()
                .map(card -> new Link(card.name(), "home", "/c/" + card.key(), false))
                .toList();
    }

    private List<Link> work() {
        List<Link> links = new ArrayList<>(of(Place.WORK, root()));
        modules.all().stream()
                .flatMap(plugged -> plugged.module().menu().stream().map(entry -> new Own(plugged, entry)))
                .filter(own -> isVisible(own.entry()))
                .sorted(Comparator.comparingInt(own -> own.entry().order()))
                .forEach(
                        own -> links.add(link(own.entry().textKey(), own.entry().icon(), root() + own.path())));
        return links;
    }

    private List<Link> of(Place place, String before) {
        return hostLinks().stream()
                .filter(link -> link.place() == place)
                .sorted(Comparator.comparingInt(HostLink::order))
                .map(link -> link(link.textKey(), link.icon(), before + link.path()))
                .toList();
    }

    private List<HostLink> hostLinks() {
        List<HostLink> known = hostLinks;
        if (known == null) {
            known = secondFactor.isDue() // then every link would only lead back
                    ? List.of()
                    : areas.stream().flatMap(area -> area.links().stream()).toList();
            hostLinks = known;
        }
        return known;
    }

    private String root() {
        return "/c/" + address.cooperation().key();
    }

    private boolean isVisible(MenuEntry entry) {
        return access.may(
                        entry.permission(),
                        Scope.cooperation(address.cooperation().id()))
                || !access.bodiesWhere(entry.permission(), address.cooperation().id())
                        .isEmpty();
    }

    private Link link(String textKey, String icon, String path) {
        boolean within = !path.equals(OPERATION) && (address.getPath() + "/").startsWith(path + "/");
        return link(textKey, icon, path, within || address.getPath().equals(path));
    }

    private Link link(String textKey, String icon, String path, boolean current) {
        return new Link(texts.get(textKey), icon, path, current);
    }

    private record Own(Modules.PluggedIn plugged, MenuEntry entry) {
        String path() {
            return "/" + plugged.module().id() + (entry.path().isEmpty() ? "" : "/" + entry.path());
        }
    }
}
