/** Lists: a page says what its list is made of, the portal sorts, filters, pages, remembers and hands it out as a file. */
@NullMarked
package org.einklang.api.table;

import org.jspecify.annotations.NullMarked;
