/** What came while a person was away: told by modules, counted by the bell, read on a page. */
@NullMarked
package org.einklang.portal.notification;

import org.jspecify.annotations.NullMarked;
