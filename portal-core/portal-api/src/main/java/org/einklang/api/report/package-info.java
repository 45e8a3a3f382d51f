/** Reports in figures: a module says what is counted and by what, the portal adds up, protects small numbers and shows it. */
@NullMarked
package org.einklang.api.report;

import org.jspecify.annotations.NullMarked;
