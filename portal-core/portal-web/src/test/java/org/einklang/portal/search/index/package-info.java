/** Tests of the index without a server. */
@NullMarked
package org.einklang.portal.search.index;

import org.jspecify.annotations.NullMarked;
