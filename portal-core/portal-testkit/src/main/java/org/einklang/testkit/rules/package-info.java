/** The rules of the house that the compiler does not know. */
@NullMarked
package org.einklang.testkit.rules;

import org.jspecify.annotations.NullMarked;
