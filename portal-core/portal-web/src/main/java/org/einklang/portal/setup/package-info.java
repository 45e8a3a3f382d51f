/** The first run: from an empty database to the first account. */
@NullMarked
package org.einklang.portal.setup;

import org.jspecify.annotations.NullMarked;
