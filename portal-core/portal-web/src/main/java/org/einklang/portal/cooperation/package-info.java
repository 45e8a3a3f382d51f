/** Cooperations: setting one up, bringing organisations in, and what a cooperation tells about itself. */
@NullMarked
package org.einklang.portal.cooperation;

import org.jspecify.annotations.NullMarked;
