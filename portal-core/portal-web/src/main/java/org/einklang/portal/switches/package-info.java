/** Which modules a cooperation does not use: there they do not exist, and keep what they hold. */
@NullMarked
package org.einklang.portal.switches;

import org.jspecify.annotations.NullMarked;
