/** Deadlines as German law counts them, public holidays, and how a body keeps to its cadence. */
@NullMarked
package org.einklang.api.deadline;

import org.jspecify.annotations.NullMarked;
