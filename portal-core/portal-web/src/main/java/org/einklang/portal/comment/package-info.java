/** What people say about things of any module, and whom they mention. */
@NullMarked
package org.einklang.portal.comment;

import org.jspecify.annotations.NullMarked;
