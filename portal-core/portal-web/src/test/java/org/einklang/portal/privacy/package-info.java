@NullMarked
package org.einklang.portal.privacy;

import org.jspecify.annotations.NullMarked;
