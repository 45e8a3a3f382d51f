@NullMarked
package org.einklang.portal.cadence;

import org.jspecify.annotations.NullMarked;
