package org.einklang.portal.host;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.einklang.api.access.Permission;
import org.einklang.api.module.Page;
import org.einklang.api.module.PortalModule;
import org.einklang.portal.text.Bundles;

/** Checks what a module says of itself before anything of it is used (contract in {@link PortalModule}). */
class SelfPortraitCheck {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]{0,19}");

    private final Set<String> ids;
    private final Set<String> permissions = new HashSet<>();

    /** The names of the host's own bundles are taken. */
    SelfPortraitCheck(Set<String> taken) {
        this.ids = new HashSet<>(taken);
    }

    /** Goes through all modules. @throws FaultyModule for the first thing that does not fit */
    void all(List<Modules.PluggedIn> modules) {
        modules.forEach(this::check);
    }

    private void check(Modules.PluggedIn plugged) {
        PortalModule module = plugged.module();
        String id = module.id();
        require(
                plugged,
                ID.matcher(id).matches(),
                "the id '" + id + "' is not made of 1 to 20 small letters and digits");
        require(plugged, ids.add(id), "the id '" + id + "' is taken by another jar or by the host");
        require(
                plugged,
                plugged.jar().id().isEmpty() || plugged.jar().id().equals(id),
                "the manifest says '" + plugged.jar().id() + "', the code says '" + id + "'");
        for (Permission permission : module.permissions()) {
            require(
                    plugged,
                    permission.key().startsWith(id + ".") && permissions.add(permission.key()),
                    "the permission '" + permission.key() + "' does not begin with '" + id + ".' or exists already");
        }
        for (Page page : module.pages()) {
            require(plugged, viewExists(module, page), "the view '" + page.view() + "' is missing");
        }
        compareTexts(plugged, id);
    }

    private static boolean viewExists(PortalModule module, Page page) {
        return Thread.currentThread()
                        .getContextClassLoader()
                        .getResource("META-INF/resources/modules/" + module.id() + "/" + page.view() + ".xhtml")
                != null;
    }

    private static void compareTexts(Modules.PluggedIn plugged, String id) {
        try {
            Set<String> german = Bundles.bundle(id, Locale.GERMAN).keySet();
            Set<String> english = Bundles.bundle(id, Locale.ENGLISH).keySet();
            Set<String> missing = new TreeSet<>(german);
            missing.removeAll(english);
            Set<String> extra = new TreeSet<>(english);
            extra.removeAll(german);
            missing.addAll(extra);
            require(plugged, missing.isEmpty(), "texts are not there in both languages: " + missing);
        } catch (MissingResourceException e) {
            throw new FaultyModule(plugged.jar().file(), "the texts i18n/" + id + "_de and _en are missing", e);
        }
    }

    private static void require(Modules.PluggedIn plugged, boolean fits, String otherwise) {
        if (!fits) {
            throw new FaultyModule(plugged.jar().file(), otherwise);
        }
    }
}
