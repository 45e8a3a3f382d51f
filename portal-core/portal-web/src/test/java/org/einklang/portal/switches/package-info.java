/** A module that is off does not exist, and loses nothing. */
@NullMarked
package org.einklang.portal.switches;

import org.jspecify.annotations.NullMarked;
