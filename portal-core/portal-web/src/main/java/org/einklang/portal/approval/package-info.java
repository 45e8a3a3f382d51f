/** Approval rounds: who is asked, what they say, and how it ends. */
@NullMarked
package org.einklang.portal.approval;

import org.jspecify.annotations.NullMarked;
