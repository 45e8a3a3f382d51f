package org.einklang.api.access;

import java.util.Set;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * The one question every use case asks first, in one visible line: {@code access.require(PLAN, scope)}. Provided by the
 * host, to be injected; knows who acts from the login (or from {@link Acting}). What a person holds is read once per
 * request, so the number of questions costs nothing.
 */
public interface Access {

    /** Who acts. @throws org.einklang.api.NotVisible when nobody is logged in */
    PersonId me();

    /** Whether the person who acts holds the right here; false when nobody is logged in. */
    boolean may(Permission permission, Scope scope);

    /** Goes on only if {@link #may} says yes. @throws org.einklang.api.NotVisible otherwise */
    void require(Permission permission, Scope scope);

    /** The bodies of the cooperation in which the person who acts holds the right; for lists. */
    Set<BodyId> bodiesWhere(Permission permission, CooperationId cooperation);
}
