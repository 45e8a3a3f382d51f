/** People who are heard for one item of an agenda: asked by mail, answering by link, seeing that item only [000 IV.1–3]. */
@NullMarked
package org.einklang.meetings.guest;

import org.jspecify.annotations.NullMarked;
