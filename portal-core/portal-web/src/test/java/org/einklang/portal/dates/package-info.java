@NullMarked
package org.einklang.portal.dates;

import org.jspecify.annotations.NullMarked;
