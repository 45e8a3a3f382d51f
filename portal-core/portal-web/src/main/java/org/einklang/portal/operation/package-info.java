/** How every part of the portal stands: one page for administrators, one file for whoever helps them. */
@NullMarked
package org.einklang.portal.operation;

import org.jspecify.annotations.NullMarked;
