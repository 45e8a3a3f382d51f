/** What each page is for, what one can do there and who sees it. */
@NullMarked
package org.einklang.portal.pagehelp;

import org.jspecify.annotations.NullMarked;
