/** What is the same at each meeting of a body: the items with which its agenda begins, and that the next one is planned. */
@NullMarked
package org.einklang.meetings.usual;

import org.jspecify.annotations.NullMarked;
