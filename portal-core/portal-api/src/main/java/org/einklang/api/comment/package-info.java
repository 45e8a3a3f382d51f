/** What people say about things of any module. */
@NullMarked
package org.einklang.api.comment;

import org.jspecify.annotations.NullMarked;
