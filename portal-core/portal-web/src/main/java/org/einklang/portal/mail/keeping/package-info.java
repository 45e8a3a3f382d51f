/** The administrator's view of mail: whether it leaves and comes in, and what to do if not. */
@NullMarked
package org.einklang.portal.mail.keeping;

import org.jspecify.annotations.NullMarked;
