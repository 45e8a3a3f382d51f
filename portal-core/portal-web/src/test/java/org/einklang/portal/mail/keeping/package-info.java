@NullMarked
package org.einklang.portal.mail.keeping;

import org.jspecify.annotations.NullMarked;
