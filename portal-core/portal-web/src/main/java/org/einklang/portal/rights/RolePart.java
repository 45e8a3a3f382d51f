package org.einklang.portal.rights;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.einklang.api.access.Role;
import org.einklang.api.table.Pager;

/**
 * A role with those who hold it, the latest first: the first few beside other roles, or a page of them.
 *
 * @param role which role
 * @param holdings those who are shown
 * @param pager which of all of them that are
 * @param opens what it opens
 */
public record RolePart(Role role, List<Holding> holdings, Pager pager, List<String> opens) {

    private static final int FEW = 10;
    private static final int PAGE = 25;

    /** The first few. */
    static RolePart few(Role role, List<Holding> held, List<String> opens) {
        return of(role, held, opens, FEW, 1);
    }

    /** A page of them; the last one if there are not so many. */
    static RolePart page(Role role, List<Holding> held, List<String> opens, int asked) {
        return of(role, held, opens, PAGE, asked);
    }

    private static RolePart of(Role role, List<Holding> held, List<String> opens, int size, int asked) {
        List<Holding> all =
                new ArrayList<>(held.stream().filter(one -> one.role() == role).toList());
        Collections.reverse(all);
        int last = new Pager(1, size, all.size(), number -> "").pages();
        Pager pager = new Pager(Math.min(asked, last), size, all.size(), number -> "?role=" + role + "&page=" + number);
        List<Holding> shown = all.isEmpty() ? all : all.subList((int) pager.first() - 1, (int) pager.last());
        return new RolePart(role, List.copyOf(shown), pager, opens);
    }

    /** How many hold it. */
    public long tally() {
        return pager.total();
    }

    /** Whether more hold it than are shown. */
    public boolean more() {
        return tally() > holdings.size();
    }
}
