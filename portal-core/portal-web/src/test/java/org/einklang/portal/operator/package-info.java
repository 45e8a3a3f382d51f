/** What everybody is told, and what people meet while the portal is closed. */
@NullMarked
package org.einklang.portal.operator;

import org.jspecify.annotations.NullMarked;
