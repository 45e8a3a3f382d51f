/** Work that is done in the background: the jobs in the database, who takes them, and the page that shows them. */
@NullMarked
package org.einklang.portal.background;

import org.jspecify.annotations.NullMarked;
