/** The rules inside the house tags. */
@NullMarked
package org.einklang.portal.tags;

import org.jspecify.annotations.NullMarked;
