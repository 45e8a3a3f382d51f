/** Tests of the meetings module. */
@NullMarked
package org.einklang.meetings;

import org.jspecify.annotations.NullMarked;
