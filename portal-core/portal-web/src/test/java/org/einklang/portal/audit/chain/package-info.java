/** Tests of the log. */
@NullMarked
package org.einklang.portal.audit.chain;

import org.jspecify.annotations.NullMarked;
