/** The command {@code ./einklang audit}, which runs without the portal. */
@NullMarked
package org.einklang.portal.audit.command;

import org.jspecify.annotations.NullMarked;
