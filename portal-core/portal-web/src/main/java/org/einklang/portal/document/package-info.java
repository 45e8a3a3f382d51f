/** Papers printed as tagged, archivable PDF. */
@NullMarked
package org.einklang.portal.document;

import org.jspecify.annotations.NullMarked;
