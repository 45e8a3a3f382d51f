/** Mail that comes in: answers to invitations and mails that came back are dealt with, everything else is left alone. */
@NullMarked
package org.einklang.portal.mail.in;

import org.jspecify.annotations.NullMarked;
