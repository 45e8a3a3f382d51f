/** The looks of the house, checked where every tag is shown in every state. */
@NullMarked
package org.einklang.portal.guide;

import org.jspecify.annotations.NullMarked;
