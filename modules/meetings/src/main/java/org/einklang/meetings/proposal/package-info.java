/** Members propose items for the agenda of their body [rules.md, meetings: propose an item]. */
@NullMarked
package org.einklang.meetings.proposal;

import org.jspecify.annotations.NullMarked;
