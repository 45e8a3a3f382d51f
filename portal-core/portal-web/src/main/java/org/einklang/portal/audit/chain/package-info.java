/**
 * The chain of the audit log and its check. Needs nothing but the JDK and a connection, so that the command
 * {@code ./einklang audit} and the portal check with the same code.
 */
@NullMarked
package org.einklang.portal.audit.chain;

import org.jspecify.annotations.NullMarked;
