/** What people do from which day on; past and coming jobs. */
@NullMarked
package org.einklang.portal.job;

import org.jspecify.annotations.NullMarked;
