/** Tests of the meetings module. */
@NullMarked
package org.einklang.meetings.planning;

import org.jspecify.annotations.NullMarked;
