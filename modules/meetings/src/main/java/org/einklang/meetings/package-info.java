/** Meetings of bodies: planned, invited to, minuted, and what was resolved there. */
@NullMarked
package org.einklang.meetings;

import org.jspecify.annotations.NullMarked;
