/** Locations of partners: where they are, when they are open, and what visitors can rely on [002 3.1; 003 A]. */
@NullMarked
package org.einklang.portal.location;

import org.jspecify.annotations.NullMarked;
