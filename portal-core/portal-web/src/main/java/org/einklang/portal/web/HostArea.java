package org.einklang.portal.web;

import java.util.List;
import org.einklang.api.access.Permission;

/**
 * What one part of the host (people, bodies, looks …) brings: its pages and its links. A small bean in the part's own
 * package, found by CDI; no central list is edited to add a part. It is for the host what
 * {@link org.einklang.api.module.PortalModule} is for a module.
 *
 * <p>Not for modules, and not for anything that needs work at start: {@link #pages} is asked once, before the first
 * request.
 */
public interface HostArea {

    /** The bundles {@code i18n/<id>} of this part; each has a variable of that name in pages (faces-config.xml). */
    List<String> bundles();

    /** The pages; a literal address goes before a placeholder by itself. */
    List<HostPage> pages();

    /** The rights of this part, for the pages that explain rights; their keys begin with {@code core.}. */
    default List<? extends Permission> permissions() {
        return List.of();
    }

    /** The links for the person of this request; those into a cooperation are left out where there is none. */
    default List<HostLink> links() {
        return List.of();
    }
}
