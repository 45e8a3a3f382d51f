/** The one register of tasks. */
@NullMarked
package org.einklang.portal.task;

import org.jspecify.annotations.NullMarked;
