/** Visits the portal over plain HTTP, as a persona or as nobody. */
@NullMarked
package org.einklang.testkit.http;

import org.jspecify.annotations.NullMarked;
