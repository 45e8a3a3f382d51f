/** The calendar of the portal, and invitations that mail programs understand. */
@NullMarked
package org.einklang.api.calendar;

import org.jspecify.annotations.NullMarked;
