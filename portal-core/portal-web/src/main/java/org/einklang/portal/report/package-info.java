/** Reports in figures, with small numbers protected. */
@NullMarked
package org.einklang.portal.report;

import org.jspecify.annotations.NullMarked;
