/** Tests of the first run. */
@NullMarked
package org.einklang.portal.setup;

import org.jspecify.annotations.NullMarked;
