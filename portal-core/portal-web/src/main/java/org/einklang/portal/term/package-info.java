/** The words that all modules share, their meaning over time, and who may change them. */
@NullMarked
package org.einklang.portal.term;

import org.jspecify.annotations.NullMarked;
