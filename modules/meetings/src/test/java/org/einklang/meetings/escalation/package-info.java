@NullMarked
package org.einklang.meetings.escalation;

import org.jspecify.annotations.NullMarked;
