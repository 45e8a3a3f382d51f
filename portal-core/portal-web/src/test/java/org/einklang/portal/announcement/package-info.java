/** Tests of what everybody may read: announcement. */
@NullMarked
package org.einklang.portal.announcement;

import org.jspecify.annotations.NullMarked;
