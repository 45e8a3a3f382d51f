package org.einklang.api.module;

import java.util.Set;
import org.einklang.api.people.CooperationId;

/**
 * Where modules are not used. A cooperation can switch a module off; whoever acts there then has none of its rights, so pages and use
 * cases need not ask. Work in the background has no person and asks here: what falls due while the module is off stays as it is, tells
 * nobody, and is done once the module is on again. Injected; the host implements it, and answers without asking the database.
 */
public interface ModuleUse {

    /** The cooperations that have switched this module off, to be left out of what a job looks for; usually none. */
    Set<CooperationId> offIn(String module);
}
