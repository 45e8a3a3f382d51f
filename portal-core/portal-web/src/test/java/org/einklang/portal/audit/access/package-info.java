/** Tests of the access log. */
@NullMarked
package org.einklang.portal.audit.access;

import org.jspecify.annotations.NullMarked;
