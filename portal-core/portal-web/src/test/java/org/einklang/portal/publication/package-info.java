/** Tests of what everybody may read: publication. */
@NullMarked
package org.einklang.portal.publication;

import org.jspecify.annotations.NullMarked;
