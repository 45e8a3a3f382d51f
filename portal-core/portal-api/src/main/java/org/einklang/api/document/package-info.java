/** Documents on paper: tagged, archivable PDF. */
@NullMarked
package org.einklang.api.document;

import org.jspecify.annotations.NullMarked;
