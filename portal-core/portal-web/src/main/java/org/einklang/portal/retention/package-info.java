/** For how long data is kept, what would go today, and the job that lets it go. */
@NullMarked
package org.einklang.portal.retention;

import org.jspecify.annotations.NullMarked;
