/** Reads the mails that the portal has sent. */
@NullMarked
package org.einklang.testkit.mail;

import org.jspecify.annotations.NullMarked;
