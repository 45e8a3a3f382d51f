/** Invitations that calendar programs understand. */
@NullMarked
package org.einklang.portal.calendar;

import org.jspecify.annotations.NullMarked;
