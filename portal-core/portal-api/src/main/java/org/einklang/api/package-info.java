/** What a module may use of the portal. Everything else is the host's own business. */
@NullMarked
package org.einklang.api;

import org.jspecify.annotations.NullMarked;
