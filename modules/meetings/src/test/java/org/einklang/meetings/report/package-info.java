@NullMarked
package org.einklang.meetings.report;

import org.jspecify.annotations.NullMarked;
