@NullMarked
package org.einklang.portal.wording;

import org.jspecify.annotations.NullMarked;
