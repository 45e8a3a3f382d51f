/** Links in mails by which a person answers one question without logging in. */
@NullMarked
package org.einklang.portal.answer;

import org.jspecify.annotations.NullMarked;
