/** How people get to know the portal: the tour on their first visit, and what is new after an update. */
@NullMarked
package org.einklang.portal.introduction;

import org.jspecify.annotations.NullMarked;
