/** What those who run the portal tell everybody, and the time in which it is closed for work on it. */
@NullMarked
package org.einklang.portal.operator;

import org.jspecify.annotations.NullMarked;
