/** Accounts, passwords and the way in. */
@NullMarked
package org.einklang.portal.login;

import org.jspecify.annotations.NullMarked;
