@NullMarked
package org.einklang.portal.procedure;

import org.jspecify.annotations.NullMarked;
