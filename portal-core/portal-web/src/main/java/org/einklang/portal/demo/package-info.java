/** The lively example world. */
@NullMarked
package org.einklang.portal.demo;

import org.jspecify.annotations.NullMarked;
