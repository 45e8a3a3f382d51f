/** Somebody asks, several answer, a rule decides: the one way in which the portal collects agreement. */
@NullMarked
package org.einklang.api.approval;

import org.jspecify.annotations.NullMarked;
