/** The module's part of the large invented data set to measure with. */
@NullMarked
package org.einklang.meetings.benchmark;

import org.jspecify.annotations.NullMarked;
