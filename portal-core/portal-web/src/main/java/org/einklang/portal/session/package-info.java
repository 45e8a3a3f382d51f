/** Where a person is logged in, for how long, and how that ends. */
@NullMarked
package org.einklang.portal.session;

import org.jspecify.annotations.NullMarked;
