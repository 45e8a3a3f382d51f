package org.einklang.api.module;

import java.util.List;
import org.einklang.api.access.Permission;

/**
 * Extension point: the self-portrait of a module, one per jar.
 *
 * <p>Register: an application-scoped CDI bean that implements this. Called: at start, before the first request. The
 * host checks that id and API version are those of the jar's manifest ({@code Einklang-Module}, {@code Einklang-Api}),
 * that permission keys begin with the id and are unique, that the bundle {@code i18n/<id>} has the same keys in German
 * and English, and migrates the schema {@code ek_<id>} from {@code db/migration/<id>}. If anything does not fit, the
 * jar is set aside with one message and the portal starts without it. Not for: behaviour; further contributions are
 * small interfaces of their own.
 */
public interface PortalModule {

    /** The portal API that this jar offers to modules; a module made for another one is left out. */
    int API_VERSION = 1;

    /** Lower-case letters and digits, at most 20, the same in manifest, addresses, schema and bundles. */
    String id();

    /** The rights that the module asks for. */
    List<? extends Permission> permissions();

    /** The module's pages, in the order in which an address is matched. */
    List<Page> pages();

    /** The module's entries in the menu of a cooperation, for those who may see them; usually one. */
    List<MenuEntry> menu();
}
