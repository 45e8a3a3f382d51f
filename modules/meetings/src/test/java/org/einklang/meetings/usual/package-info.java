/** What is usual in a body, tried in the server. */
@NullMarked
package org.einklang.meetings.usual;

import org.jspecify.annotations.NullMarked;
