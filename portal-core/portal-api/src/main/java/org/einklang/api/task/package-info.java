/** The one register of tasks: something one person has to do by a date. */
@NullMarked
package org.einklang.api.task;

import org.jspecify.annotations.NullMarked;
