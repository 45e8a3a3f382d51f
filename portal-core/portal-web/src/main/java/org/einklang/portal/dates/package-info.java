/** Finding a date with the people of a body. */
@NullMarked
package org.einklang.portal.dates;

import org.jspecify.annotations.NullMarked;
