/** Versions of texts, and what becomes of texts that two people change at once. */
@NullMarked
package org.einklang.portal.version;

import org.jspecify.annotations.NullMarked;
