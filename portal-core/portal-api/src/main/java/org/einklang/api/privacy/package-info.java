/** What a person may ask of the portal about themselves. */
@NullMarked
package org.einklang.api.privacy;

import org.jspecify.annotations.NullMarked;
