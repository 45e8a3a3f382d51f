/** Who may open what, written down as tables and tried by everybody. */
@NullMarked
package org.einklang.testkit.rights;

import org.jspecify.annotations.NullMarked;
