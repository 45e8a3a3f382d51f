@NullMarked
package org.einklang.portal.background;

import org.jspecify.annotations.NullMarked;
