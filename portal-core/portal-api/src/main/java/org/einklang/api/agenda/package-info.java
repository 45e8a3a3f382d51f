/** Things of any module come onto the agenda of a body, and what it resolves comes back to them. */
@NullMarked
package org.einklang.api.agenda;

import org.jspecify.annotations.NullMarked;
