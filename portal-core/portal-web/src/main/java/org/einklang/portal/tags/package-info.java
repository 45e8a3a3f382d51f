/** House tags that need more than a template. */
@NullMarked
package org.einklang.portal.tags;

import org.jspecify.annotations.NullMarked;
