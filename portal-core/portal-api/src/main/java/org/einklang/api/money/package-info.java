/** Money in whole cents, and who carries which share of it. */
@NullMarked
package org.einklang.api.money;

import org.jspecify.annotations.NullMarked;
