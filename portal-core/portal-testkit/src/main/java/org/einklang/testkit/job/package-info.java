/** Work in the background, and how to see that it is done once. */
@NullMarked
package org.einklang.testkit.job;

import org.jspecify.annotations.NullMarked;
