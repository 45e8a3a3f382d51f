/** Who and what is taken when, kept so that nothing is booked twice. */
@NullMarked
package org.einklang.portal.occupancy;

import org.jspecify.annotations.NullMarked;
