/** Tables that people bring in, as CSV, XLSX or ODS: read row by row, kept until they have been looked over. */
@NullMarked
package org.einklang.portal.intake;

import org.jspecify.annotations.NullMarked;
