/** Tests of campaigns. */
@NullMarked
package org.einklang.portal.campaign;

import org.jspecify.annotations.NullMarked;
