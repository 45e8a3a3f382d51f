/** Tests of what everybody may read: location. */
@NullMarked
package org.einklang.portal.location;

import org.jspecify.annotations.NullMarked;
