/** People and units of a cooperation's partners come in from a table. */
@NullMarked
package org.einklang.portal.intake.people;

import org.jspecify.annotations.NullMarked;
