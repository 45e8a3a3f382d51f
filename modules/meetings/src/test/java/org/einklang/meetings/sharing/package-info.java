@NullMarked
package org.einklang.meetings.sharing;

import org.jspecify.annotations.NullMarked;
