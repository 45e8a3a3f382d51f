/** Nothing typed is ever lost: drafts of forms, and forms that arrive without a session. */
@NullMarked
package org.einklang.portal.draft;

import org.jspecify.annotations.NullMarked;
