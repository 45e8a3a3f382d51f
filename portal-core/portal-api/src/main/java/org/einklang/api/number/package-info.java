/** Numbers that are drawn once and accounted for. */
@NullMarked
package org.einklang.api.number;

import org.jspecify.annotations.NullMarked;
