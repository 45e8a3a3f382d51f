/** What the rules of the house forbid, planted to show that they find it. */
@NullMarked
package org.einklang.planted;

import org.jspecify.annotations.NullMarked;
