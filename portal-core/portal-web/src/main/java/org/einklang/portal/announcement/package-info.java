/** Announcements: news that the coordinating office tells everybody. */
@NullMarked
package org.einklang.portal.announcement;

import org.jspecify.annotations.NullMarked;
