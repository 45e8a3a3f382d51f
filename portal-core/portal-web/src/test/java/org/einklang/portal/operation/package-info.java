/** Whether the page of the operation tells the truth, and the file for support tells no more than it may. */
@NullMarked
package org.einklang.portal.operation;

import org.jspecify.annotations.NullMarked;
