/** Measures what the portal's pages cost, beside bare pages on the same server in the same run. */
@NullMarked
package org.einklang.benchmark;

import org.jspecify.annotations.NullMarked;
