/** The register of resolutions: what the bodies have resolved over the years, and what has become of it. */
@NullMarked
package org.einklang.meetings.resolution;

import org.jspecify.annotations.NullMarked;
