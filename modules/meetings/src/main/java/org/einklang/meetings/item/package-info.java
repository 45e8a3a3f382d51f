/** An item of an agenda: what it is to bring about, who presents it, and what is decided upon. */
@NullMarked
package org.einklang.meetings.item;

import org.jspecify.annotations.NullMarked;
