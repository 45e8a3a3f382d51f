@NullMarked
package org.einklang.portal.occupancy;

import org.jspecify.annotations.NullMarked;
