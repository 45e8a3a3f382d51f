@NullMarked
package org.einklang.portal.retention;

import org.jspecify.annotations.NullMarked;
