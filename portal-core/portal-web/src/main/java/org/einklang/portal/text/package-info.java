/** Message bundles of host and modules, and the reader's language. */
@NullMarked
package org.einklang.portal.text;

import org.jspecify.annotations.NullMarked;
