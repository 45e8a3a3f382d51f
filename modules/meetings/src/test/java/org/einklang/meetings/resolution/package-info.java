/** Tests of the meetings module. */
@NullMarked
package org.einklang.meetings.resolution;

import org.jspecify.annotations.NullMarked;
