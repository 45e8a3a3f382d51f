/** Whether bodies meet as often as was agreed. */
@NullMarked
package org.einklang.portal.cadence;

import org.jspecify.annotations.NullMarked;
