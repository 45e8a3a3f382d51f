/** Numbers that are drawn once and accounted for, kept in the database. */
@NullMarked
package org.einklang.portal.number;

import org.jspecify.annotations.NullMarked;
