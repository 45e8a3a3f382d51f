/**
 * What a body takes along on paper: the invitation, the agenda with what is decided upon, its open tasks, all of it in one pack, the
 * extract of a resolution.
 */
@NullMarked
package org.einklang.meetings.paper;

import org.jspecify.annotations.NullMarked;
