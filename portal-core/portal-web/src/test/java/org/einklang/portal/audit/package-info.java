/** Tests of the log. */
@NullMarked
package org.einklang.portal.audit;

import org.jspecify.annotations.NullMarked;
