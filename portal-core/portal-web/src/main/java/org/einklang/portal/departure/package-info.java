/** A person leaves: what they had goes to a successor, in one step. */
@NullMarked
package org.einklang.portal.departure;

import org.jspecify.annotations.NullMarked;
