@NullMarked
package org.einklang.portal.version;

import org.jspecify.annotations.NullMarked;
