/** The lively example world of the demo. */
@NullMarked
package org.einklang.api.demo;

import org.jspecify.annotations.NullMarked;
