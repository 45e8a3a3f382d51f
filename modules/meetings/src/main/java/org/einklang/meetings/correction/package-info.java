/** Corrections of approved minutes: what was approved stays, and a new edition says what is right. */
@NullMarked
package org.einklang.meetings.correction;

import org.jspecify.annotations.NullMarked;
