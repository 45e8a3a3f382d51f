/** What everybody may say about themselves. */
@NullMarked
package org.einklang.portal.profile;

import org.jspecify.annotations.NullMarked;
