package org.einklang.api.access;

import java.util.Set;

/**
 * A right, named after the act, with the roles that carry it. A module lists its permissions in one enum that
 * implements this interface and names them in {@link org.einklang.api.module.PortalModule#permissions()}.
 *
 * <p>A right nobody is named for is held by nobody: there is no default that opens something.
 */
public interface Permission {

    /** Module id, a dot and the act in lower case: {@code meetings.plan}; unique in the portal. */
    String key();

    /** The roles that carry the right, as rules.md has them. */
    Set<Role> roles();
}
