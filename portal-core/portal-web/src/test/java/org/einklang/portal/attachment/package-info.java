@NullMarked
package org.einklang.portal.attachment;

import org.jspecify.annotations.NullMarked;
