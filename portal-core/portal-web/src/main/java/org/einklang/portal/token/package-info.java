/** Keys with which programs act for the person who has made them, each for a few uses and a limited time. */
@NullMarked
package org.einklang.portal.token;

import org.jspecify.annotations.NullMarked;
