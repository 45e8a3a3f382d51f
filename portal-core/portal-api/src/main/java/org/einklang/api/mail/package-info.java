/** Mail that leaves only when the transaction that wanted it has been committed. */
@NullMarked
package org.einklang.api.mail;

import org.jspecify.annotations.NullMarked;
