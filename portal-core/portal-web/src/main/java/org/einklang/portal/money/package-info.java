/** What something costs and who carries which part: asked for in forms, shown as a table. */
@NullMarked
package org.einklang.portal.money;

import org.jspecify.annotations.NullMarked;
