/** The floor: what a page costs on this server before it does anything useful. Deployed only for benchmarks. */
@NullMarked
package org.einklang.floor;

import org.jspecify.annotations.NullMarked;
