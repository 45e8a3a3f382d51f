/** Corrections of approved minutes, tried in the server. */
@NullMarked
package org.einklang.meetings.correction;

import org.jspecify.annotations.NullMarked;
