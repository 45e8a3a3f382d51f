/** Large invented data sets to measure with. */
@NullMarked
package org.einklang.api.benchmark;

import org.jspecify.annotations.NullMarked;
