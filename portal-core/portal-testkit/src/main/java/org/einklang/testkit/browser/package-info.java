/** Visits the portal with a real browser. */
@NullMarked
package org.einklang.testkit.browser;

import org.jspecify.annotations.NullMarked;
