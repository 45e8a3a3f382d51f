/** What tests of the host and of every module share. */
@NullMarked
package org.einklang.testkit;

import org.jspecify.annotations.NullMarked;
