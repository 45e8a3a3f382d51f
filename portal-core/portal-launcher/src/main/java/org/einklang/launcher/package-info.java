/** Joins host, modules and themes and starts Payara Micro. */
@NullMarked
package org.einklang.launcher;

import org.jspecify.annotations.NullMarked;
