/** Things that people want to have at hand: a list for each of them, seen by nobody else. */
@NullMarked
package org.einklang.portal.favourite;

import org.jspecify.annotations.NullMarked;
