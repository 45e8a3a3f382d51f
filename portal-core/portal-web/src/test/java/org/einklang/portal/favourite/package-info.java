@NullMarked
package org.einklang.portal.favourite;

import org.jspecify.annotations.NullMarked;
