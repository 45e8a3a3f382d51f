@NullMarked
package org.einklang.portal.start;

import org.jspecify.annotations.NullMarked;
