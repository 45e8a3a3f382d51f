package org.einklang.api.search;

import org.einklang.api.access.Permission;
import org.einklang.api.access.Scope;

/**
 * One way in which somebody may see a thing: who holds this right here. It is compared with what the person who searches
 * holds at that moment, by the same rules as {@link org.einklang.api.access.Access#may}; so a right that is given or
 * withdrawn counts at once, and nothing has to be announced for it.
 *
 * @param permission the right that the page of the thing asks for
 * @param scope where it asks; nobody sees what asks in the whole installation
 */
public record Sight(Permission permission, Scope scope) {}
