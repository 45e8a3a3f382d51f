/** Finds people, bodies and contacts of a cooperation. */
@NullMarked
package org.einklang.portal.search;

import org.jspecify.annotations.NullMarked;
