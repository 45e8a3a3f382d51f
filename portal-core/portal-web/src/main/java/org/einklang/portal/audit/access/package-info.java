/** The access log: who has opened what is protected. */
@NullMarked
package org.einklang.portal.audit.access;

import org.jspecify.annotations.NullMarked;
