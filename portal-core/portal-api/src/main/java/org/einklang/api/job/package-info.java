/** Work that is done in the background, once, on whichever machine has time for it. */
@NullMarked
package org.einklang.api.job;

import org.jspecify.annotations.NullMarked;
