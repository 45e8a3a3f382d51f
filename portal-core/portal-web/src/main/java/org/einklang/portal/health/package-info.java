/** Says to machines whether the portal is ready. */
@NullMarked
package org.einklang.portal.health;

import org.jspecify.annotations.NullMarked;
