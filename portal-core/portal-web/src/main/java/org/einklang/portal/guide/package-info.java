/** The style guide: every house tag in every state; only in the demo and while developing. */
@NullMarked
package org.einklang.portal.guide;

import org.jspecify.annotations.NullMarked;
