@NullMarked
package org.einklang.portal.mail.in;

import org.jspecify.annotations.NullMarked;
