/** Roles are given and withdrawn, and everybody tries every address of the portal. */
@NullMarked
package org.einklang.portal.rights;

import org.jspecify.annotations.NullMarked;
