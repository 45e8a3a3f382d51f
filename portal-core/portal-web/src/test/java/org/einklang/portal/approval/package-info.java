@NullMarked
package org.einklang.portal.approval;

import org.jspecify.annotations.NullMarked;
