/** Fills an empty portal with a large invented data set to measure with; never in normal operation. */
@NullMarked
package org.einklang.portal.benchmark;

import org.jspecify.annotations.NullMarked;
