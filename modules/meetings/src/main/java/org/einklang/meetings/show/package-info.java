/** The agenda on the wall of the room, an item at a time. */
@NullMarked
package org.einklang.meetings.show;

import org.jspecify.annotations.NullMarked;
