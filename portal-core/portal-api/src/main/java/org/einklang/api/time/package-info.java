/** Time zone and the German way to write a date. */
@NullMarked
package org.einklang.api.time;

import org.jspecify.annotations.NullMarked;
