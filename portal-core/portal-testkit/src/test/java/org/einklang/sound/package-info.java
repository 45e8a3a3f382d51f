/** What the rules of the house allow. */
@NullMarked
package org.einklang.sound;

import org.jspecify.annotations.NullMarked;
