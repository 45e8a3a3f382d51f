/** Real starts of the distribution, with faults planted. */
@NullMarked
package org.einklang.launcher.start;

import org.jspecify.annotations.NullMarked;
