/** Files that belong to things of any module. */
@NullMarked
package org.einklang.api.attachment;

import org.jspecify.annotations.NullMarked;
