@NullMarked
package org.einklang.portal.money;

import org.jspecify.annotations.NullMarked;
