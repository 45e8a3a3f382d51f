/** Tests of the host as a whole. */
@NullMarked
package org.einklang.portal.house;

import org.jspecify.annotations.NullMarked;
