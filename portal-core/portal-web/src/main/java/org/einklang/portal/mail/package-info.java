/** The outbox: mails wait in the database until the mail server takes them. */
@NullMarked
package org.einklang.portal.mail;

import org.jspecify.annotations.NullMarked;
