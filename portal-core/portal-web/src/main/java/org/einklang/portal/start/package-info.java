/** The start page: what waits for me. */
@NullMarked
package org.einklang.portal.start;

import org.jspecify.annotations.NullMarked;
