/** Texts with versions: what changed, by words, and which version is meant. */
@NullMarked
package org.einklang.api.version;

import org.jspecify.annotations.NullMarked;
