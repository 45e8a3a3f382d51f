/** Who is away, until when, and who stands in. */
@NullMarked
package org.einklang.portal.absence;

import org.jspecify.annotations.NullMarked;
