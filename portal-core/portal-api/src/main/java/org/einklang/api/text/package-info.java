/** Every word a person reads, in the reader's language. */
@NullMarked
package org.einklang.api.text;

import org.jspecify.annotations.NullMarked;
