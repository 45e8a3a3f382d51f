/** Tests of the papers of a meeting. */
@NullMarked
package org.einklang.meetings.paper;

import org.jspecify.annotations.NullMarked;
