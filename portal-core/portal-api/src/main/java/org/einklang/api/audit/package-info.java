/** What the audit log keeps. */
@NullMarked
package org.einklang.api.audit;

import org.jspecify.annotations.NullMarked;
