/** Words on which a cooperation has agreed: what it would rather say instead of what. */
@NullMarked
package org.einklang.portal.wording;

import org.jspecify.annotations.NullMarked;
