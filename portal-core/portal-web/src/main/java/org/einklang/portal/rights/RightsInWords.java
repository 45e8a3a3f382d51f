package org.einklang.portal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;
import org.einklang.api.module.MenuEntry;
import org.einklang.api.module.PortalModule;
import org.einklang.api.text.Texts;
import org.einklang.portal.host.Modules;
import org.einklang.portal.web.HostArea;

/**
 * Every right of host and modules in the words of people. The words of a right {@code meetings.plan} are the text {@code
 * permission.plan} of the module's bundle {@code meetings}; those of the host's rights stand in the bundle {@code rights}.
 */
@ApplicationScoped
public class RightsInWords {

    private static final String HOST = "core.";

    @Inject
    private Modules modules;

    @Inject
    @Any
    private Instance<HostArea> host;

    @Inject
    private Texts texts;

    /**
     * The rights of the host or of one module.
     *
     * @param title what they are about
     * @param permissions the rights, in their own order
     */
    public record Area(String title, List<Permission> permissions) {}

    /** All rights that there are, the host's first. */
    public List<Area> areas() {
        Stream<Area> plugged = modules.all().stream()
                .map(one ->
                        new Area(title(one.module()), List.copyOf(one.module().permissions())));
        return Stream.concat(Stream.of(new Area(texts.get("rights.area.host"), hostPermissions())), plugged)
                .filter(area -> !area.permissions().isEmpty())
                .toList();
    }

    private List<Permission> hostPermissions() {
        return host.stream()
                .flatMap(area -> area.permissions().stream())
                .map(Permission.class::cast)
                .sorted(Comparator.comparing(Permission::key))
                .toList();
    }

    /** What each role opens, in words; a role that opens nothing is missing. */
    public Map<Role, List<String>> opened() {
        Map<Role, List<String>> opened = new EnumMap<>(Role.class);
        for (Area area : areas()) {
            for (Permission permission : area.permissions()) {
                String words = of(permission);
                permission
                        .roles()
                        .forEach(role -> opened.computeIfAbsent(role, one -> new ArrayList<>())
                                .add(words));
            }
        }
        return opened;
    }

    /** The right in words. */
    public String of(Permission permission) {
        return texts.get(textKey(permission.key()));
    }

    /** The role in words. */
    public String name(Role role) {
        return texts.get("rights.role." + role);
    }

    /** The key of the words, bundle first. */
    static String textKey(String permission) {
        return permission.startsWith(HOST)
                ? "rights.permission." + permission.substring(HOST.length())
                : permission.replaceFirst("\\.", ".permission.");
    }

    private String title(PortalModule module) {
        return module.menu().stream()
                .findFirst()
                .map(MenuEntry::textKey)
                .map(texts::get)
                .orElse(module.id());
    }
}
