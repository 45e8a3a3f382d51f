/** Guests of items, tried in the server. */
@NullMarked
package org.einklang.meetings.guest;

import org.jspecify.annotations.NullMarked;
