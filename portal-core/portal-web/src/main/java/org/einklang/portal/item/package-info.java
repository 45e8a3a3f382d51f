/** Titles and addresses of things, whichever module they belong to. */
@NullMarked
package org.einklang.portal.item;

import org.jspecify.annotations.NullMarked;
