/** Tests of what everybody may read: publicarea. */
@NullMarked
package org.einklang.portal.publicarea;

import org.jspecify.annotations.NullMarked;
