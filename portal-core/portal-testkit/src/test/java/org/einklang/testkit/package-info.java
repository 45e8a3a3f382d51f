/** Tests of the test kit: what a test relies on is proven first. */
@NullMarked
package org.einklang.testkit;

import org.jspecify.annotations.NullMarked;
