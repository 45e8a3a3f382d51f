/** The audit log: what was done, kept in a chain that shows whether somebody has tampered with it. */
@NullMarked
package org.einklang.portal.audit;

import org.jspecify.annotations.NullMarked;
