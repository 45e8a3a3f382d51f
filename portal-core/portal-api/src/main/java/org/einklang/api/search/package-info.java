/** What can be found: host and modules say what there is and who may see it; one box finds it. */
@NullMarked
package org.einklang.api.search;

import org.jspecify.annotations.NullMarked;
