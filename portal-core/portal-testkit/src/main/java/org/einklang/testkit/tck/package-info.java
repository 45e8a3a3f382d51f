/** What every module has to prove, written once. */
@NullMarked
package org.einklang.testkit.tck;

import org.jspecify.annotations.NullMarked;
