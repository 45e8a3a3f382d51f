/** Contacts come in from a table. */
@NullMarked
package org.einklang.portal.intake.contacts;

import org.jspecify.annotations.NullMarked;
