/** Written procedures: a body agrees on a text without a meeting. */
@NullMarked
package org.einklang.portal.procedure;

import org.jspecify.annotations.NullMarked;
