/** The host: shell, directory, login, and the mechanisms that exist once. */
@NullMarked
package org.einklang.portal;

import org.jspecify.annotations.NullMarked;
