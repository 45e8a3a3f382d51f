/** Campaigns that ask owners whether their entries are still right, and who is asked for whom. */
@NullMarked
package org.einklang.portal.campaign;

import org.jspecify.annotations.NullMarked;
