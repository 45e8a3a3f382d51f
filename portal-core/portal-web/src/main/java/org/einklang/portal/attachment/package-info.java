/** Files that people attach to things of any module: what they are, where they lie, who gets them. */
@NullMarked
package org.einklang.portal.attachment;

import org.jspecify.annotations.NullMarked;
