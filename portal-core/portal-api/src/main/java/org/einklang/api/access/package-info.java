/** Who may do what: permissions, the roles that grant them, the scope in which they hold. */
@NullMarked
package org.einklang.api.access;

import org.jspecify.annotations.NullMarked;
