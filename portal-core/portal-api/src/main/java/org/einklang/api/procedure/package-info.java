/** Bodies agree on texts without a meeting, and who keeps their resolutions takes them up. */
@NullMarked
package org.einklang.api.procedure;

import org.jspecify.annotations.NullMarked;
