@NullMarked
package org.einklang.portal.comment;

import org.jspecify.annotations.NullMarked;
