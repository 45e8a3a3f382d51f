/** Bodies pass approved minutes on to other bodies and to partners [001 information]. */
@NullMarked
package org.einklang.meetings.sharing;

import org.jspecify.annotations.NullMarked;
