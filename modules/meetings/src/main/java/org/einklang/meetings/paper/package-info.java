/** What a body takes along on paper: the agenda with what is decided upon, its open tasks, the extract of a resolution. */
@NullMarked
package org.einklang.meetings.paper;

import org.jspecify.annotations.NullMarked;
