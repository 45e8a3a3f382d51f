/** Figures that a page shows as a picture and, beside it, as words and numbers: {@code <e:chart>}, {@code <e:matrix>}. */
@NullMarked
package org.einklang.api.figure;

import org.jspecify.annotations.NullMarked;
